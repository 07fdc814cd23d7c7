import { z } from "@medusajs/framework/zod"
import { oneOrMany, paging, queryFlag } from "../../../../shared/http/schema/query"
import { freeText, recordId } from "../../../../shared/http/schema/text"
import { caseRemedy, caseRight, caseServiceKind } from "../../../answers/case-enums"
import { attachmentIds, caseItems } from "../../../case-input"
import { locale } from "../units/validators"

export const caseListQuery = z.strictObject({
  ...paging(["created_at"]),
  open: queryFlag.optional(),
  kind: oneOrMany(caseServiceKind).optional(),
  order_id: recordId.optional(),
  unit_id: recordId.optional(),
  locale,
})

export const caseCreateBody = z.strictObject({
  service_id: recordId,
  items: caseItems,
  remedy_sought: caseRemedy.optional().meta({ description: "Asked for with a complaint" }),
  right_claimed: caseRight.optional(),
  locale: z.string().max(4096).optional().meta({ description: "Language in which the shop writes, such as it" }),
  attachment_ids: attachmentIds.optional(),
})

export const messageBody = z.strictObject({
  body: freeText({ max: 10_000 }),
  attachment_ids: attachmentIds.optional(),
})

export const reopenBody = z.strictObject({ message: freeText({ max: 10_000 }) })
export const answerBody = z.strictObject({ right_claimed: caseRight })
