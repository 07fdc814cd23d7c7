import { z } from "@medusajs/framework/zod"
import { type Retention, retentionFields } from "./retention"

/** A message in the shop's own words, in Liquid: one line of subject, and plain text. */
export type TemplateWording = { subject: string; text: string }

/** Options about who is told what, how guests come in, and how long data stay. */
export interface ContactOptions {
  /**
   * Where customers follow their cases; links in their mails begin with it.
   *
   * @default the backend's address with `/after-sales`
   * @since 0.2.0
   */
  portalUrl?: string
  /**
   * Where the dashboard is; links in agents' mails begin with it.
   *
   * @default the backend's address with the dashboard's path
   * @since 0.2.0
   */
  adminUrl?: string
  /**
   * Ask for the order's customer, or the guest token of that order, on core's open `POST /store/returns`. Without it
   * anybody who knows an order's id can ask for a return, and even have it counted as received.
   *
   * @default false
   * @since 0.2.0
   */
  guardReturns?: boolean
  /**
   * The shop's wording of messages, by their code and language. What the dashboard says goes before it. A wording that
   * can't be read, or tells customers that their guarantee is over, stops the boot.
   *
   * @example { case_created: { en: { subject: "We have it: {{ case.number }}", text: "…" } } }
   * @default the shipped wording in English and Italian
   * @since 0.2.0
   */
  templates?: Record<string, Record<string, TemplateWording>>
  /**
   * How long each class of data is kept, where the settings in the dashboard don't say otherwise.
   *
   * @default guest access 1 day, messages 400 days, exports 30 days, requests 36 months, cases and their files 36
   * months after they ended, 6 months on top of the time in which a claim can be raised
   * @since 0.2.0
   */
  retention?: Partial<Retention>
}

const address = z
  .string({ error: "an address such as https://shop.example/after-sales" })
  .regex(/^https?:\/\/[^\s?#]+$/, { error: "an address such as https://shop.example/after-sales" })
  .transform((url) => url.replace(/\/+$/, ""))

const wording = z.strictObject(
  { subject: z.string({ error: "a text" }), text: z.string({ error: "a text" }) },
  { error: "an object with subject and text" }
)

const templatesError = { error: "an object of codes, of languages, of { subject, text }" }

/** Parts of the schema of all options. */
export const contactOptions = {
  portalUrl: address.nullish().transform((url) => url ?? null),
  adminUrl: address.nullish().transform((url) => url ?? null),
  guardReturns: z.boolean({ error: "true or false" }).default(false),
  templates: z.record(z.string(), z.record(z.string(), wording, templatesError), templatesError).default({}),
  retention: z.strictObject(retentionFields, { error: "an object" }).partial().default({}),
}

/** The same options with their defaults filled in. */
export type ReadContactOptions = {
  portalUrl: string | null
  adminUrl: string | null
  guardReturns: boolean
  templates: Record<string, Record<string, TemplateWording>>
  retention: Partial<Retention>
}
