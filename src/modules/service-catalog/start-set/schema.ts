import { z } from "@medusajs/framework/zod"

const code = z.string().regex(/^[a-z][a-z0-9_]*$/)
/** What ships speaks every language of our own texts. */
const texts = z.strictObject({ en: z.string().min(1), it: z.string().min(1) })

const evidence = z.strictObject({
  code,
  kind: z.enum(["check", "measurement", "photo", "signature", "serial_scan", "note"]),
  label: texts,
  is_required: z.boolean(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
})

const step = z.strictObject({
  code,
  title: texts,
  instruction: texts,
  by: z.enum(["agent", "technician", "customer"]),
  is_required: z.boolean(),
  evidence: z.array(evidence),
  document: code.nullable(),
})

const unitStatus = z.enum(["ordered", "shipped", "delivered", "installed"])

/** A service as it ships: what a merchant adopts and then changes. */
export const startSetSchema = z.strictObject({
  code,
  kind: z.enum(["installation", "maintenance", "repair", "training", "complaint", "spare_part", "enquiry"]),
  position: z.number().int(),
  /** Whether it can be offered as it comes, without another module. */
  is_publishable: z.boolean(),
  names: texts,
  descriptions: texts,
  requirements: z.strictObject({
    needs_unit: z.boolean(),
    coverage: z.enum(["any", "covered", "not_covered"]),
    unit_statuses: z.array(unitStatus),
    product: z.strictObject({ type: z.literal("all"), ids: z.array(z.string()).length(0) }),
    country_codes: z.null(),
    min_age_months: z.number().int().nullable(),
    max_age_months: z.number().int().nullable(),
    minutes: z.number().int().nullable(),
    skills: z.array(code),
    max_open_per_unit: z.number().int().nullable(),
  }),
  detection: z.array(z.never()),
  channels: z.array(z.enum(["store", "agent", "phone", "email"])),
  documents: z.array(z.strictObject({ code, names: texts })),
  procedure: z.strictObject({ names: texts, steps: z.array(step).min(1) }),
})

export type StartSetEntry = z.infer<typeof startSetSchema>
