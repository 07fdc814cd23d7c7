import type { CreateCaseInput } from "../types"
import type { NewCaseEvent } from "./append-events"
import type { NewCaseRow } from "./new-case-row"

/** What the history of a new case begins with. */
export function firstEvents(row: NewCaseRow, input: CreateCaseInput, assigneeId: string | null): NewCaseEvent[] {
  const case_id = row.id
  const events: NewCaseEvent[] = [
    {
      case_id,
      kind: "created",
      data: {
        service_id: row.service_id,
        channel: row.channel,
        priority: row.priority,
        items: input.items.length,
        origin_key: row.origin_key,
        follows_id: row.follows_id,
      },
    },
  ]
  if (row.acknowledged_at) {
    events.push({ case_id, kind: "acknowledged" })
  }
  if (row.safety_review_opened_at) {
    const codes = input.items.flatMap(({ symptom_code }) => symptom_code ?? [])
    events.push({ case_id, kind: "safety_review_opened", data: { symptom_codes: [...new Set(codes)] } })
  }
  if (row.open_question) {
    events.push({ case_id, kind: "question_asked", data: { question: row.open_question } })
  }
  if (assigneeId) {
    events.push({ case_id, kind: "assigned", data: { from: null, to: assigneeId } })
  }
  return events
}
