import { z } from "@medusajs/framework/zod"
import { dayAnswer, instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
import { catalogEvent, reason, texts } from "../../../answers/catalog"
import { dismissReason, proposalStatus, serviceKind } from "../../../answers/catalog-enums"

const fields = {
  id: z.string(),
  status: proposalStatus,
  service_id: z.string(),
  service: z
    .object({ id: z.string(), code: z.string(), kind: serviceKind, names: texts })
    .nullable()
    .describe("null when it was deleted since"),
  unit_id: z.string(),
  product_id: z.string().nullable(),
  product_title: z.string(),
  serial_number: z.string().nullable(),
  order_display_id: z.number().int().nullable(),
  owner_customer_id: z.string().nullable(),
  reason: reason.describe("Why the shop should act, in your language"),
  due_on: dayAnswer,
  dismissed_reason: dismissReason.nullable(),
  note: z.string().nullable(),
  case_id: z.string().nullable(),
  decided_at: instantAnswer.nullable(),
  decided_by: z.string().nullable(),
  created_at: instantAnswer,
}

const proposal = z.object(fields).meta({ id: "AdminProposal" })
const proposalDetail = z.object({ ...fields, history: z.array(catalogEvent) }).meta({ id: "AdminProposalDetail" })

export const proposalListAnswer = listOf("proposals", proposal).meta({ id: "AdminProposalListResponse" })
export const proposalAnswer = oneOf("proposal", proposalDetail).meta({ id: "AdminProposalResponse" })
export const detectionAnswer = z
  .object({
    detection: z.object({
      looked_at: z.number().int().describe("Units that were looked at"),
      proposed: z.number().int(),
      is_complete: z.boolean().describe("Whether all units were looked at; else the sweep goes on by itself"),
    }),
  })
  .meta({ id: "AdminDetectionResponse" })
