import { z } from "@medusajs/framework/zod"
import { instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
import {
  caseQuestion,
  caseRemedy,
  caseResolution,
  caseRight,
  caseServiceKind,
  caseStatus,
} from "../../../answers/case-enums"
import { caseItem, firstItem, storeAttachment } from "../../../answers/case-parts"

const text = z.string().nullable()
const at = instantAnswer.nullable()
const party = z.enum(["customer", "shop"])

/** A case as its customer sees it: nobody of the shop by name, no notes, no clock. */
export const storeCase = z
  .object({
    id: z.string(),
    number: z.string(),
    service: z.object({
      id: z.string(),
      code: z.string(),
      kind: caseServiceKind,
      name: z.string().describe("In the asker's language"),
    }),
    status: caseStatus,
    order_id: text,
    order_display_id: z.number().int().nullable(),
    remedy_sought: caseRemedy.nullable(),
    right_claimed: caseRight.nullable(),
    open_question: caseQuestion.nullable().describe("What the shop must know first; answered at /:id/answer"),
    item_count: z.number().int(),
    first_item: firstItem.nullable(),
    last_message_at: at,
    last_message_by: party.nullable(),
    acknowledged_at: at,
    resolved_at: at,
    resolution_code: caseResolution.nullable(),
    closed_at: at,
    cancelled_at: at,
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "StoreCase" })

export const storeMessage = z
  .object({
    id: z.string(),
    from: party,
    body: z.string(),
    communicates_decision: z.boolean(),
    attachment_ids: z.array(z.string()),
    created_at: instantAnswer,
  })
  .meta({ id: "StoreCaseMessage" })

export const storeCaseDetail = storeCase
  .extend({
    items: z.array(caseItem),
    messages: z.array(storeMessage).describe("Oldest first"),
    attachments: z.array(storeAttachment.extend({ from: party })),
    events: z
      .array(z.object({ kind: z.string(), data: z.record(z.string(), z.unknown()), created_at: instantAnswer }))
      .describe("What the customer should know of its way, oldest first"),
    merged_into: z.object({ id: z.string(), number: z.string() }).nullable().describe("Messages go there"),
    can_write: z.boolean(),
    can_cancel: z.boolean(),
    can_reopen_until: at.describe("Until then the customer may open it again"),
  })
  .meta({ id: "StoreCaseDetail" })

export const caseListAnswer = listOf("cases", storeCase).meta({ id: "StoreCaseListResponse" })
export const caseAnswer = oneOf("case", storeCaseDetail).meta({ id: "StoreCaseResponse" })
export const messageListAnswer = z
  .object({ messages: z.array(storeMessage) })
  .meta({ id: "StoreCaseMessageListResponse" })
export const messageAnswer = oneOf("message", storeMessage).meta({ id: "StoreCaseMessageResponse" })
