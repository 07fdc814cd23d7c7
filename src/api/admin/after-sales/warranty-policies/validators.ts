import { z } from "@medusajs/framework/zod"
import { excludableCauses } from "../../../../modules/warranty/domain/causes"
import { oneOrMany, paging, queryInteger, searchText } from "../../../../shared/http/schema/query"
import { code, countryCode, freeText, lineOfText, recordId, textPerLanguage } from "../../../../shared/http/schema/text"
import { policyKind, policyScope, policyStatus, startBasis } from "../../../answers/enums"

export const policyListQuery = z.strictObject({
  ...paging(["created_at", "code"]),
  q: searchText.optional(),
  kind: oneOrMany(policyKind).optional(),
  status: oneOrMany(policyStatus).optional(),
})

const months = z.number().int().min(0).max(1200).nullable()
const [firstCause, ...otherCauses] = excludableCauses

/** The promise itself. All may be left out of a draft; publishing names what is missing. */
const draftFields = {
  name: textPerLanguage(200).optional(),
  scope_type: policyScope.optional(),
  scope_ids: z.array(recordId).max(500).optional(),
  country_codes: z.array(countryCode).min(1).max(250).nullable().optional(),
  sales_channel_ids: z.array(recordId).min(1).max(100).nullable().optional(),
  start_basis: startBasis.optional(),
  months_parts: months.optional(),
  months_labour: months.optional(),
  months_travel: months.optional(),
  advertised_months: months.optional(),
  exclusions: z
    .array(z.enum([firstCause, ...otherCauses]))
    .max(50)
    .optional(),
  is_transferable: z.boolean().optional(),
  max_uses: z.number().int().min(1).max(1_000_000).nullable().optional(),
  guarantor_name: lineOfText({ max: 200 }).nullable().optional(),
  guarantor_address: freeText({ max: 500 }).nullable().optional(),
  statement: textPerLanguage(10_000).optional(),
}

export const createBody = z.strictObject({ code, kind: policyKind, ...draftFields })
export const updateBody = z
  .strictObject(draftFields)
  .refine((body) => Object.keys(body).length > 0, { error: "at least one field" })

const version = queryInteger({ min: 1, max: 1_000_000 })
export const diffQuery = z.strictObject({ from: version, to: version })
