import { z } from "@medusajs/framework/zod"
import { privacyKinds, privacyStatuses } from "../../../../modules/platform/domain/privacy-request"
import { dayAnswer, instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"

/** What was done to one class of a person's data. */
const classOutcome = z
  .object({
    class: z.string(),
    result: z.enum(["exported", "erased", "kept", "legal_hold"]),
    count: z.number().int(),
    reason: z.string().nullable(),
    text: z.string().describe("In the asker's language"),
    kept_until: dayAnswer.nullable(),
    ref_ids: z.array(z.string()).describe("Records that stop it"),
  })
  .meta({ id: "AdminPrivacyOutcome" })

export const adminPrivacyRequest = z
  .object({
    id: z.string(),
    kind: z.enum(privacyKinds),
    status: z.enum(privacyStatuses),
    email: z.string().nullable().describe("Kept with the request as the proof that it was answered"),
    customer_id: z.string().nullable(),
    note: z.string().nullable(),
    country_code: z.string(),
    time_zone: z.string(),
    received_on: dayAnswer,
    due_strict_on: dayAnswer.describe("One month after receipt, at its word: the day that alarms go by"),
    due_rolled_on: dayAnswer.describe("The same day, moved on from a day without work"),
    extended_to: dayAnswer.nullable(),
    extension_reason: z.string().nullable(),
    refused_reason: z.string().nullable(),
    is_overdue: z.boolean(),
    job_id: z.string().nullable(),
    has_file: z.boolean(),
    file_expires_at: instantAnswer.nullable(),
    outcome: z.array(classOutcome).nullable(),
    completed_at: instantAnswer.nullable(),
    created_at: instantAnswer,
  })
  .meta({ id: "AdminPrivacyRequest" })

export const privacyRequestListAnswer = listOf("privacy_requests", adminPrivacyRequest).meta({
  id: "AdminPrivacyRequestListResponse",
})
export const privacyRequestAnswer = oneOf("privacy_request", adminPrivacyRequest).meta({
  id: "AdminPrivacyRequestResponse",
})
