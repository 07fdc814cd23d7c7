import { z } from "@medusajs/framework/zod"
import { oneOrMany, paging, searchText } from "../../../../shared/http/schema/query"
import { code, countryCode, currencyCode, recordId, textPerLanguage } from "../../../../shared/http/schema/text"
import { coverageRule, detectionKind, productRule, serviceChannel, serviceKind, serviceStatus } from "../../../answers/catalog-enums"
import { unitStatus } from "../../../answers/enums"

export const serviceListQuery = z.strictObject({
  ...paging(["position", "created_at", "updated_at", "code"]),
  q: searchText.optional(),
  kind: oneOrMany(serviceKind).optional(),
  status: oneOrMany(serviceStatus).optional(),
  channel: oneOrMany(serviceChannel).optional(),
})

const months = z.number().int().min(0).max(1200)

const requirements = z.strictObject({
  needs_unit: z.boolean(),
  coverage: coverageRule,
  unit_statuses: z.array(unitStatus).max(10),
  product: z.strictObject({ type: productRule, ids: z.array(recordId).max(500) }),
  country_codes: z.array(countryCode).min(1).max(250).nullable(),
  min_age_months: months.nullable(),
  max_age_months: months.nullable(),
  minutes: z.number().int().min(1).max(100_000).nullable(),
  skills: z.array(code).max(50),
  max_open_per_unit: z.number().int().min(1).max(1000).nullable(),
})

const detectionRule = z.strictObject({
  id: code,
  kind: detectionKind,
  after_months: months.optional(),
  before_days: z.number().int().min(1).max(3650).optional(),
  every_months: months.min(1).optional(),
  step_code: code.optional(),
})

const document = z.strictObject({ code, names: textPerLanguage(200) })

/** All may be left out of a draft; readiness names what is missing. */
const content = {
  names: textPerLanguage(200).optional(),
  descriptions: textPerLanguage(5000).optional(),
  requirements: requirements.partial().optional(),
  detection: z.array(detectionRule).max(20).optional(),
  channels: z.array(serviceChannel).max(10).optional(),
  price_amount: z.number().min(0).max(1_000_000_000).nullable().optional(),
  currency_code: currencyCode.nullable().optional(),
  price_variant_id: recordId.nullable().optional(),
  service_level_id: recordId.nullable().optional(),
  procedure_id: recordId.nullable().optional(),
  documents: z.array(document).max(50).optional(),
  position: z.number().int().min(0).max(1_000_000).optional(),
}

export const createBody = z.strictObject({ code, kind: serviceKind, ...content })
export const rev = z.number().int().min(1).max(2_000_000_000).optional()
export const updateBody = z
  .strictObject({ ...content, rev })
  .refine(({ rev: _, ...body }) => Object.keys(body).length > 0, { error: "at least one field" })
export const revBody = z.strictObject({ rev })
export const adoptBody = z.strictObject({
  codes: z.array(code).min(1).max(50).optional().describe("Entries of the start set; left out, all of them"),
})
