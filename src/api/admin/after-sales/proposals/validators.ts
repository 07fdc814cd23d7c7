import { z } from "@medusajs/framework/zod"
import { oneOrMany, paging, searchText } from "../../../../shared/http/schema/query"
import { freeText, recordId } from "../../../../shared/http/schema/text"
import { detectionKind, dismissReason, proposalStatus } from "../../../answers/catalog-enums"
import { localeQuery } from "../../../store/after-sales/units/validators"

export const proposalListQuery = z.strictObject({
  ...paging(["created_at", "due_on"]),
  q: searchText.optional(),
  status: oneOrMany(proposalStatus).optional(),
  service_id: oneOrMany(recordId).optional(),
  unit_id: oneOrMany(recordId).optional(),
  customer_id: oneOrMany(recordId).optional(),
  reason: oneOrMany(detectionKind).optional(),
  ...localeQuery.shape,
})

export const dismissBody = z.strictObject({
  reason: dismissReason,
  note: freeText({ max: 2000 }).optional(),
})
