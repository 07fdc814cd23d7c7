import { instantOrNull } from "./instants"
import type { CaseRecord } from "./records"

const plain = [
  "id",
  "number",
  "origin_key",
  "service_id",
  "service_code",
  "service_kind",
  "service_names",
  "channel",
  "status",
  "agent_state",
  "priority",
  "owner_customer_id",
  "owner_email",
  "owner_name",
  "order_id",
  "order_display_id",
  "sales_channel_id",
  "locale",
  "country_code",
  "time_zone",
  "assignee_id",
  "procedure_id",
  "procedure_version",
  "procedure_title",
  "remedy_sought",
  "right_claimed",
  "open_question",
  "factors",
  "resolution_code",
  "cancel_reason",
  "merged_into_id",
  "follows_id",
  "safety_reviewed_by",
  "level_id",
  "next_due_kind",
  "last_message_by",
  "rev",
  "created_by_type",
  "created_by_id",
] as const satisfies (keyof CaseRecord)[]

const instants = [
  "assigned_at",
  "acknowledged_at",
  "first_responded_at",
  "resolved_at",
  "closed_at",
  "cancelled_at",
  "decision_communicated_at",
  "deemed_accepted_at",
  "safety_review_opened_at",
  "safety_reviewed_at",
  "next_due_at",
  "warned_at",
  "breached_at",
  "paused_at",
  "escalated_at",
  "last_message_at",
  "erased_at",
  "created_at",
  "updated_at",
] as const satisfies (keyof CaseRecord)[]

/** A row as the driver gives it. */
export type CaseRow = Record<(typeof instants)[number], Date | string | null> & Record<string, unknown>

/** Columns of `c`, a case. */
export const caseColumns = [...plain, ...instants].map((name) => `c.${name}`).join(", ")

export function toCase(row: CaseRow): CaseRecord {
  const record: Record<string, unknown> = {}
  for (const name of plain) {
    record[name] = row[name]
  }
  for (const name of instants) {
    record[name] = instantOrNull(row[name])
  }
  return record as CaseRecord
}
