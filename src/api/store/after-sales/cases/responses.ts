import { z } from "@medusajs/framework/zod"
import { instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
import {
  caseQuestion,
  caseRemedy,
  caseResolution,
  caseRight,
  caseServiceKind,
  caseStatus,
  caseStepStatus,
} from "../../../answers/case-enums"
import { caseItem, storeAttachment } from "../../../answers/case-parts"

const text = z.string().nullable()
const at = instantAnswer.nullable()

/** A case as its customer sees it in a list. */
export const storeCase = z
  .object({
    id: z.string(),
    number: z.string(),
    service_id: z.string(),
    service_kind: caseServiceKind,
    service_name: z.string().describe("In the asker's language"),
    status: caseStatus,
    order_id: text,
    order_display_id: z.number().int().nullable(),
    product_title: text.describe("Of the first thing that the case is about"),
    serial_number: text,
    thumbnail: text,
    item_count: z.number().int(),
    last_message_at: at,
    last_message_by: z.enum(["customer", "agent"]).nullable(),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "StoreCase" })

/** Who of the shop wrote a message is not told; `customer` is the asker. */
export const storeMessage = z
  .object({
    id: z.string(),
    author: z.enum(["customer", "shop"]),
    body: z.string(),
    communicates_decision: z.boolean(),
    created_at: instantAnswer,
  })
  .meta({ id: "StoreCaseMessage" })

const storeStep = z
  .object({
    id: z.string(),
    position: z.number().int(),
    title: z.string(),
    instruction: z.string(),
    by: z.enum(["agent", "technician", "customer"]),
    status: caseStepStatus,
    done_at: at,
  })
  .meta({ id: "StoreCaseStep" })

const storeEvent = z
  .object({ id: z.string(), kind: z.string(), data: z.record(z.string(), z.unknown()), created_at: instantAnswer })
  .meta({ id: "StoreCaseEvent" })

export const storeCaseDetail = storeCase
  .extend({
    remedy_sought: caseRemedy.nullable(),
    right_claimed: caseRight.nullable(),
    open_question: caseQuestion.nullable(),
    acknowledged_at: at,
    resolved_at: at,
    resolution_code: caseResolution.nullable(),
    closed_at: at,
    cancelled_at: at,
    reopen_until: at.describe("Until then the customer may open it again"),
    answer_by: at.describe("Until then the law gives the shop time to answer"),
    merged_into_id: text,
    follows_id: text,
    can: z
      .object({ reply: z.boolean(), cancel: z.boolean(), reopen: z.boolean() })
      .describe("What the customer may do now"),
    items: z.array(caseItem),
    messages: z.array(storeMessage),
    attachments: z.array(storeAttachment),
    steps: z.array(storeStep),
    events: z.array(storeEvent),
  })
  .meta({ id: "StoreCaseDetail" })

export const caseListAnswer = listOf("cases", storeCase).meta({ id: "StoreCaseListResponse" })
export const caseAnswer = oneOf("case", storeCaseDetail).meta({ id: "StoreCaseResponse" })
export const messageListAnswer = z
  .object({ messages: z.array(storeMessage) })
  .meta({ id: "StoreCaseMessageListResponse" })
export const messageAnswer = oneOf("message", storeMessage).meta({ id: "StoreCaseMessageResponse" })
