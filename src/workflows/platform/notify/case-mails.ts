import type { TemplateCode } from "../../../modules/platform/templates/codes"
import type { OutboxClaim } from "../../../modules/service-case"

/** Who is told: the case's owner, whoever it is assigned to (else all who take cases), or named users. */
export type CaseMail = { template: TemplateCode } & (
  { to: "owner" } | { to: "assignee" } | { to: "managers" } | { to: "users"; user_ids: string[] }
)

type Event = Pick<OutboxClaim, "kind" | "actor_type" | "visibility" | "data">

const byCustomer = ({ actor_type }: Event) => actor_type === "customer" || actor_type === "guest"

/** Tells the side that did not do it. */
function otherSide(event: Event, owner: TemplateCode, staff: TemplateCode): CaseMail[] {
  return byCustomer(event) ? [{ template: staff, to: "assignee" }] : [{ template: owner, to: "owner" }]
}

function deadlineMails(template: TemplateCode, notify: unknown): CaseMail[] {
  const assignee: CaseMail = { template, to: "assignee" }
  if (Array.isArray(notify)) {
    return [assignee, { template, to: "users", user_ids: notify.filter((id): id is string => typeof id === "string") }]
  }
  return notify === "managers" && template === "staff_deadline_breached"
    ? [assignee, { template, to: "managers" }]
    : [assignee]
}

const minuteMs = 60_000

/** What is confirmed at once has been by the mail of its receipt. */
export function isToldAlready(
  event: Pick<OutboxClaim, "kind" | "created_at">,
  record: { created_at: string }
): boolean {
  const age = Date.parse(event.created_at) - Date.parse(record.created_at)
  return event.kind === "acknowledged" && age < minuteMs
}

/** Which mails an event of a case is worth. Customers aren't told what they did themselves, nor of notes. */
export function mailsOf(event: Event): CaseMail[] {
  const { kind, data } = event
  switch (kind) {
    case "created":
      return [
        { template: "case_created", to: "owner" },
        { template: "staff_case_created", to: "assignee" },
      ]
    case "acknowledged":
      return [{ template: "case_acknowledged", to: "owner" }]
    case "assigned":
      return typeof data.to === "string" ? [{ template: "staff_case_assigned", to: "users", user_ids: [data.to] }] : []
    case "message_added":
      return event.visibility === "customer" ? otherSide(event, "case_message", "staff_case_message") : []
    case "status_changed":
      return data.to === "waiting_for_customer" ? [{ template: "case_waiting", to: "owner" }] : []
    case "resolved":
      return [{ template: "case_resolved", to: "owner" }]
    case "closed":
      return [{ template: "case_closed", to: "owner" }]
    case "cancelled":
      return otherSide(event, "case_cancelled", "staff_case_cancelled")
    case "reopened":
      return otherSide(event, "case_reopened", "staff_case_reopened")
    case "merged":
      return [{ template: "case_merged", to: "owner" }]
    case "question_asked":
      return [{ template: "case_question", to: "owner" }]
    case "safety_review_opened":
      return [
        { template: "staff_safety_review", to: "assignee" },
        { template: "staff_safety_review", to: "managers" },
      ]
    case "deadline_warning":
      return deadlineMails("staff_deadline_warning", data.notify)
    case "deadline_breached":
      return deadlineMails("staff_deadline_breached", data.notify)
    default:
      return []
  }
}
