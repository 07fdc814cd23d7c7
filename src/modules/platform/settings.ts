import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { quoted } from "../../shared/errors"
import { emailAddress, freeText, languageCode, lineOfText } from "../../shared/http/schema/text"
import { defaultRetention, type Retention, retentionFields } from "../../shared/retention"
import { pickText } from "../../shared/texts/locales"

const identity = z.strictObject({
  name: lineOfText({ max: 200, description: "Name under which the shop answers for its promises" }),
  address: freeText({ max: 500, description: "Postal address, a line each" }),
  email: emailAddress.nullish().transform((value) => value ?? null),
  phone: lineOfText({ max: 50 })
    .nullish()
    .transform((value) => value ?? null),
})

/** Who stands behind a statement of guarantee: Directive (EU) 2019/771, art. 17(2)(b). */
export type Identity = z.output<typeof identity>

/** The shop's identity in each language; one to which a language is `null` loses it. */
const identityPatch = z
  .record(languageCode, identity.nullable())
  .refine((languages) => Object.keys(languages).length <= 30, { error: "at most 30 languages" })

const returnWindow = z
  .int({ error: "a whole number of days from 0 to 365" })
  .min(0, { error: "a whole number of days from 0 to 365" })
  .max(365, { error: "a whole number of days from 0 to 365" })

const groupId = z.string().regex(/^[\w-]{1,64}$/, { error: "the id of a customer group" })

/** What the dashboard may change. Keys that are left out stay as they are. */
export const settingsPatch = z.strictObject({
  identity: identityPatch.optional(),
  return_window_days: returnWindow.optional(),
  business_customer_group_ids: z.array(groupId).max(100, { error: "at most 100 groups" }).optional(),
  retention: z.strictObject(retentionFields).partial().optional(),
  staff_locale: languageCode.optional(),
})

export type SettingsPatch = z.input<typeof settingsPatch>

export type Settings = {
  /** By language; empty until the merchant fills it in. */
  identity: Record<string, Identity>
  /** Days in which a customer may send goods back: the anchor of warranties that start after it. */
  return_window_days: number
  /** Orders placed before make no units by themselves. ISO 8601 in UTC. */
  units_since: string
  /** Members of these customer groups buy as businesses. */
  business_customer_group_ids: string[]
  /** How long each class of data is kept. */
  retention: Retention
  /** The language of messages to the shop's own users. */
  staff_locale: string
}

const stored = z.object({
  identity: z.record(z.string(), identity.nullable()).default({}),
  return_window_days: returnWindow.default(14),
  units_since: z.iso.datetime(),
  business_customer_group_ids: z.array(z.string()).default([]),
  retention: z.object(retentionFields).partial().default({}),
  staff_locale: z.string().default("en"),
})

/** Reads the rows of the settings table; what has no row has its default, of the plugin's options or of ours. */
export function readSettings(
  rows: Record<string, unknown>,
  options: { retention?: Partial<Retention> } = {}
): Settings {
  const parsed = stored.safeParse(rows)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The stored setting ${quoted(issue.path.join("."))} can't be read: ${issue.message}`
    )
  }
  const identities = Object.entries(parsed.data.identity)
  return {
    ...parsed.data,
    retention: { ...defaultRetention, ...options.retention, ...parsed.data.retention },
    identity: Object.fromEntries(identities.filter((entry): entry is [string, Identity] => entry[1] !== null)),
  }
}

/** Who the shop is to a reader of that language; null in a shop that has not said who it is. */
export function identityFor(settings: Pick<Settings, "identity">, locale: string): Identity | null {
  return pickText(settings.identity, locale)
}
