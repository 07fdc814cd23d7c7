import { z } from "@medusajs/framework/zod"
import { deletionOf, instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
import { historyEvent } from "../../../answers/admin-warranty"
import {
  caseCancelReason,
  caseChannel,
  casePriority,
  caseQuestion,
  caseRemedy,
  caseResolution,
  caseRight,
  caseServiceKind,
  caseStatus,
  caseVisibility,
} from "../../../answers/case-enums"
import { adminAttachment, caseItem, firstItem, textsAnswer } from "../../../answers/case-parts"
import { caseChild, caseDeadline, caseFactors, caseMessage, caseStep } from "./part-responses"

const text = z.string().nullable()
const at = instantAnswer.nullable()
const count = z.number().int()

export const adminCase = z
  .object({
    id: z.string(),
    number: z.string(),
    service_id: z.string(),
    service_code: z.string(),
    service_kind: caseServiceKind,
    service_names: textsAnswer,
    channel: caseChannel,
    status: caseStatus,
    agent_state: caseStatus.describe("The agent's own state, which open work may cover"),
    priority: casePriority,
    owner_customer_id: text,
    owner_email: text,
    owner_name: text,
    order_id: text,
    order_display_id: count.nullable(),
    sales_channel_id: text,
    locale: z.string(),
    country_code: text,
    time_zone: z.string(),
    assignee_id: text,
    assigned_at: at,
    remedy_sought: caseRemedy.nullable(),
    right_claimed: caseRight.nullable(),
    open_question: caseQuestion.nullable(),
    acknowledged_at: at,
    first_responded_at: at,
    resolved_at: at,
    resolution_code: caseResolution.nullable(),
    closed_at: at,
    cancelled_at: at,
    cancel_reason: caseCancelReason.nullable(),
    merged_into_id: text,
    follows_id: text,
    decision_communicated_at: at,
    deemed_accepted_at: at,
    safety_review_opened_at: at,
    safety_reviewed_at: at,
    safety_reviewed_by: text,
    procedure_id: text,
    procedure_version: count.nullable(),
    procedure_title: textsAnswer.nullable(),
    level_id: text,
    next_due_at: at,
    next_due_kind: text,
    warned_at: at,
    breached_at: at,
    paused_at: at,
    escalated_at: at,
    last_message_at: at,
    last_message_by: z.enum(["customer", "agent"]).nullable(),
    rev: count.describe("Pass it back with a write to be told when somebody else was faster"),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminCase" })

/** A row of the inbox: the case and the first thing that it is about. */
export const adminCaseRow = adminCase
  .extend({ first_item: firstItem.extend({ serial_number: text, symptom_code: text }).nullable(), item_count: count })
  .meta({ id: "AdminCaseRow" })

/** A case in a line. */
export const caseSummary = z
  .object({
    id: z.string(),
    number: z.string(),
    service_kind: caseServiceKind,
    service_names: textsAnswer,
    status: caseStatus,
    priority: casePriority,
    created_at: instantAnswer,
  })
  .meta({ id: "AdminCaseSummary" })

export const adminCaseDetail = adminCase
  .extend({
    origin_key: text,
    factors: caseFactors.nullable(),
    actions: z.array(z.string()).describe("What can be done with it in its present state"),
    items: z.array(caseItem),
    messages: z.array(caseMessage),
    attachments: z.array(adminAttachment),
    steps: z.array(caseStep),
    children: z.array(caseChild),
    deadlines: z.array(caseDeadline),
    events: z.array(historyEvent.extend({ seq: count, visibility: caseVisibility })),
    merged: z.array(caseSummary).describe("Cases that were merged into this one"),
    follow_ups: z.array(caseSummary),
  })
  .meta({ id: "AdminCaseDetail" })

export const caseListAnswer = listOf("cases", adminCaseRow).meta({ id: "AdminCaseListResponse" })
export const caseAnswer = oneOf("case", adminCaseDetail).meta({ id: "AdminCaseResponse" })
export const relatedAnswer = z.object({ cases: z.array(caseSummary) }).meta({ id: "AdminRelatedCasesResponse" })
export const attachmentListAnswer = z
  .object({ attachments: z.array(adminAttachment) })
  .meta({ id: "AdminCaseAttachmentListResponse" })
export const attachmentAnswer = oneOf("attachment", adminAttachment).meta({ id: "AdminCaseAttachmentResponse" })
export const attachmentDeletion = deletionOf("case_attachment").meta({ id: "AdminCaseAttachmentDeleteResponse" })
export const messageListAnswer = z
  .object({ messages: z.array(caseMessage) })
  .meta({ id: "AdminCaseMessageListResponse" })
export const messageAnswer = oneOf("message", caseMessage).meta({ id: "AdminCaseMessageResponse" })

const views = ["open", "mine", "unassigned", "due_today", "breached", "waiting"] as const
export const caseViews = views

export const countsAnswer = z
  .object({
    counts: z
      .object(Object.fromEntries(views.map((view) => [view, count])) as Record<(typeof views)[number], typeof count>)
      .describe("Exact up to 1000; 1001 means more"),
  })
  .meta({ id: "AdminCaseCountsResponse" })

export const bulkAnswer = z
  .object({
    results: z.array(
      z.object({
        id: z.string(),
        done: z.boolean(),
        type: text,
        code: text.describe("Why it was not done"),
        message: text,
      })
    ),
  })
  .meta({ id: "AdminCaseBulkResponse" })

export const verificationAnswer = z
  .object({
    intact: z.boolean(),
    events: count,
    broken_at: count.nullable().describe("Place (seq) of the first row that was changed, added or taken out"),
  })
  .meta({ id: "AdminCaseHistoryVerificationResponse" })
