import { z } from "@medusajs/framework/zod"
import { factorNames, skipReasons } from "../../../../modules/service-case/domain/types"
import { oneOrMany, paging, queryFlag, searchText } from "../../../../shared/http/schema/query"
import { countryCode, emailAddress, freeText, lineOfText, recordId } from "../../../../shared/http/schema/text"
import { timeZone } from "../../../../shared/http/schema/time"
import {
  caseCancelReason,
  caseChannel,
  casePriority,
  caseRemedy,
  caseResolution,
  caseRight,
  caseServiceKind,
  caseStatus,
  caseVisibility,
} from "../../../answers/case-enums"
import { attachmentIds, caseItems } from "../../../case-input"

const zone = timeZone.optional().meta({ description: "Zone in which a day begins for due=today; UTC if left out" })

export const caseListQuery = z.strictObject({
  ...paging(["created_at", "updated_at", "next_due_at", "priority", "last_message_at"]),
  q: searchText.optional(),
  status: oneOrMany(caseStatus).optional(),
  assignee: z
    .union([z.enum(["me", "none"]), recordId], { error: "me, none or an id" })
    .optional()
    .meta({ description: "me, none, or a user's id" }),
  priority: oneOrMany(casePriority).optional(),
  service_id: oneOrMany(recordId).optional(),
  kind: oneOrMany(caseServiceKind).optional(),
  due: z.enum(["today", "overdue", "warned", "breached"]).optional(),
  time_zone: zone,
  waiting: queryFlag.optional(),
  open: queryFlag.optional(),
  merged: queryFlag.optional(),
  customer_id: oneOrMany(recordId).optional(),
  owner_email: emailAddress.optional(),
  order_id: oneOrMany(recordId).optional(),
  unit_id: oneOrMany(recordId).optional(),
  channel: oneOrMany(caseChannel).optional(),
  country_code: oneOrMany(countryCode).optional(),
})

export const countsQuery = z.strictObject({ time_zone: zone })

/** The revision that the agent saw; left out, the act stands whatever happened meanwhile. */
const rev = z.number().int().min(1).max(2_147_483_647).optional()

export const caseCreateBody = z
  .strictObject({
    service_id: recordId,
    items: caseItems,
    customer_id: recordId.optional(),
    email: emailAddress.optional().meta({ description: "Of somebody without an account" }),
    name: lineOfText({ max: 200 }).optional(),
    order_id: recordId.optional(),
    country_code: countryCode.optional(),
    channel: z.enum(["agent", "phone", "email"]).default("agent"),
    locale: lineOfText({ max: 35 }).optional(),
    priority: casePriority.optional(),
    assignee_id: recordId.nullable().optional().meta({ description: "null: nobody; left out: in turn" }),
    remedy_sought: caseRemedy.optional(),
    right_claimed: caseRight.optional(),
    attachment_ids: attachmentIds.optional(),
    message: freeText({ max: 10_000 }).optional().meta({ description: "The customer's own words, as a first message" }),
  })
  .refine((body) => !(body.customer_id && body.email), { path: ["email"], error: "customer_id or email, not both" })

const factor = z.strictObject({
  score: z.number().int().min(1).max(5),
  note: freeText({ max: 1_000 }).nullable().default(null),
})

export const caseUpdateBody = z
  .strictObject({
    priority: casePriority.optional(),
    remedy_sought: caseRemedy.nullable().optional(),
    right_claimed: caseRight.nullable().optional(),
    factors: z
      .strictObject(
        Object.fromEntries(factorNames.map((name) => [name, factor.optional()])) as Record<
          (typeof factorNames)[number],
          z.ZodOptional<typeof factor>
        >
      )
      .optional(),
    customer_id: recordId.optional().meta({ description: "Hands the case to this customer" }),
    rev,
  })
  .refine(({ rev: _rev, ...changes }) => Object.keys(changes).length > 0, { error: "at least one change" })

export const assignBody = z.strictObject({
  user_id: recordId.nullable().optional().meta({ description: "null: nobody; left out: the next agent in turn" }),
  rev,
})

export const messageBody = z.strictObject({
  body: freeText({ max: 10_000 }),
  visibility: caseVisibility.default("customer"),
  communicates_decision: z.boolean().default(false).meta({ description: "It tells the customer what was decided" }),
  template_id: recordId.optional(),
  attachment_ids: attachmentIds.optional(),
  rev,
})

export const statusBody = z
  .strictObject({
    action: z.enum([
      "start",
      "wait_for_customer",
      "wait_for_third_party",
      "resume",
      "resolve",
      "close",
      "reopen",
      "cancel",
    ]),
    resolution_code: caseResolution.optional().meta({ description: "With resolve" }),
    cancel_reason: caseCancelReason.optional().meta({ description: "With cancel" }),
    rev,
  })
  .refine((body) => body.action !== "resolve" || body.resolution_code, {
    path: ["resolution_code"],
    error: "a resolution, with resolve",
  })
  .refine((body) => body.action !== "cancel" || body.cancel_reason, {
    path: ["cancel_reason"],
    error: "a reason, with cancel",
  })

export const mergeBody = z.strictObject({ into_id: recordId, rev })
export const followUpBody = z.strictObject({
  service_id: recordId.optional().meta({ description: "The same service if left out" }),
  description: freeText({ max: 5_000 }),
  remedy_sought: caseRemedy.optional().meta({ description: "The same if left out; a complaint needs one" }),
})
export const reviewBody = z.strictObject({ outcome: z.enum(["no_danger", "reported", "recalled"]), rev })
export const acknowledgeBody = z.strictObject({ rev })

const evidenceValue = z.union(
  [
    z.strictObject({ checked: z.boolean() }),
    z.strictObject({ number: z.number(), unit: lineOfText({ max: 20 }).nullable().default(null) }),
    z.strictObject({ attachment_id: recordId }),
    z.strictObject({ serial_number: lineOfText({ max: 100 }) }),
    z.strictObject({ text: freeText({ max: 4_000 }) }),
  ],
  { error: "checked, number, attachment_id, serial_number or text, as the kind of evidence asks" }
)

const evidence = z.strictObject({ code: lineOfText({ max: 64 }), value: evidenceValue })

export const stepBody = z
  .strictObject({
    evidence: z.array(evidence).max(50).optional(),
    skip_reason: z.enum(skipReasons).optional(),
    repeat: z.literal(true).optional().meta({ description: "Another attempt at a step that failed" }),
    rev,
  })
  .refine((body) => [body.evidence, body.skip_reason, body.repeat].filter(Boolean).length === 1, {
    path: ["evidence"],
    error: "one of evidence, skip_reason and repeat",
  })

export const bulkBody = z
  .strictObject({
    ids: z.array(recordId).min(1).max(100),
    action: z.enum(["assign", "set_priority", "start", "wait_for_customer", "resolve", "close", "cancel"]),
    assignee_id: recordId.nullable().optional().meta({ description: "With assign; null: nobody" }),
    priority: casePriority.optional().meta({ description: "With set_priority" }),
    resolution_code: caseResolution.optional().meta({ description: "With resolve" }),
    cancel_reason: caseCancelReason.optional().meta({ description: "With cancel" }),
  })
  .refine((body) => (body.assignee_id !== undefined) === (body.action === "assign"), {
    path: ["assignee_id"],
    error: "an assignee or null, with assign alone",
  })
  .refine((body) => (body.priority !== undefined) === (body.action === "set_priority"), {
    path: ["priority"],
    error: "a priority, with set_priority alone",
  })
  .refine((body) => (body.resolution_code !== undefined) === (body.action === "resolve"), {
    path: ["resolution_code"],
    error: "a resolution, with resolve alone",
  })
  .refine((body) => (body.cancel_reason !== undefined) === (body.action === "cancel"), {
    path: ["cancel_reason"],
    error: "a reason, with cancel alone",
  })

export const uploadQuery = z.strictObject({
  visibility: caseVisibility.default("customer"),
  step_id: recordId.optional(),
})
