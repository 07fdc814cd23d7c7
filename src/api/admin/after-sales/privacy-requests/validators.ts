import { z } from "@medusajs/framework/zod"
import { privacyKinds, privacyStatuses } from "../../../../modules/platform/domain/privacy-request"
import { oneOrMany, paging, queryFlag, searchText } from "../../../../shared/http/schema/query"
import { countryCode, emailAddress, freeText, recordId } from "../../../../shared/http/schema/text"
import { localDate } from "../../../../shared/http/schema/time"

export const privacyRequestQuery = z.strictObject({
  ...paging(["created_at", "due_strict_on"]),
  q: searchText.optional(),
  kind: oneOrMany(z.enum(privacyKinds)).optional(),
  status: oneOrMany(z.enum(privacyStatuses)).optional(),
  overdue: queryFlag.optional(),
})

export const privacyRequestBody = z
  .strictObject({
    kind: z.enum(privacyKinds),
    email: emailAddress.optional(),
    customer_id: recordId.optional(),
    received_on: localDate.optional().meta({ description: "Today if left out" }),
    country_code: countryCode.optional().meta({ description: "Whose holidays move the last day; the shop's first country if left out" }),
    note: freeText({ max: 2_000 }).optional(),
  })
  .refine((body) => body.email !== undefined || body.customer_id !== undefined, {
    path: ["email"],
    error: "an e-mail address, or customer_id",
  })

export const extensionBody = z.strictObject({ reason: freeText({ max: 2_000 }) })
export const refusalBody = z.strictObject({ reason: freeText({ max: 2_000 }) })
