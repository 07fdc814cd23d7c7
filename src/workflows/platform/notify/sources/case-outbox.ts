import type { MedusaContainer } from "@medusajs/framework/types"
import { type NewNotification, PLATFORM_MODULE, type PlatformModuleService } from "../../../../modules/platform"
import {
  type CaseRecord,
  type OutboxClaim,
  SERVICE_CASE_MODULE,
  type ServiceCaseModuleService,
} from "../../../../modules/service-case"
import { type CaseMail, isToldAlready, mailsOf } from "../case-mails"
import { deskIds, managerIds } from "../staff"

const batch = 100
const leaseSeconds = 60

/** Turns what happened to cases into messages. An event leaves the outbox when its messages are written down. */
export async function drainCaseOutbox(container: MedusaContainer): Promise<number> {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  let added = 0

  for (
    let claimed = await cases.claimOutbox(batch, leaseSeconds);
    claimed.length;
    claimed = await cases.claimOutbox(batch, leaseSeconds)
  ) {
    added += await platform.addNotifications(await messagesOf(container, claimed))
    await cases.finishOutbox(claimed.map(({ event_id }) => event_id))
  }
  return added
}

async function messagesOf(container: MedusaContainer, events: OutboxClaim[]): Promise<NewNotification[]> {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const { staff_locale } = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).getSettings()
  const ids = [...new Set(events.map(({ case_id }) => case_id))]
  const { cases: found } = await cases.listAdminCases({ id: ids, limit: 100 })
  const caseOf = new Map(found.map((record) => [record.id, record]))
  const [desk, managers] = await Promise.all([deskIds(container), managerIds(container)])

  return events.flatMap((event) => {
    const record = caseOf.get(event.case_id)
    return record && !isToldAlready(event, record)
      ? mailsOf(event).flatMap((mail) => toEach(event, record, mail, { desk, managers, staff_locale }))
      : []
  })
}

type Staff = { desk: string[]; managers: string[]; staff_locale: string }

function toEach(event: OutboxClaim, record: CaseRecord, mail: CaseMail, staff: Staff): NewNotification[] {
  const about = {
    template: mail.template,
    subject_type: "case" as const,
    subject_id: record.id,
    data: dataOf(event),
  }
  if (mail.to === "owner") {
    const isKnown = record.owner_email !== null || record.owner_customer_id !== null
    return isKnown ? [{ ...about, ...ownerOf(record), key: `${event.event_id}:owner`, locale: record.locale }] : []
  }
  return staffOf(mail, record, staff)
    .filter((id) => id !== event.actor_id)
    .map((id) => ({
      ...about,
      key: `${event.event_id}:${id}`,
      recipient_type: "user" as const,
      recipient_id: id,
      to_address: null,
      locale: staff.staff_locale,
    }))
}

function ownerOf({ owner_customer_id, owner_email }: CaseRecord) {
  const recipient_type = owner_customer_id === null ? ("guest" as const) : ("customer" as const)
  return { recipient_type, recipient_id: owner_customer_id, to_address: owner_email }
}

function staffOf(mail: CaseMail, { assignee_id }: CaseRecord, { desk, managers }: Staff): string[] {
  switch (mail.to) {
    case "users":
      return mail.user_ids
    case "managers":
      return managers
    default:
      return assignee_id === null ? desk : [assignee_id]
  }
}

/** Ids, codes and dates alone: words are read when the message is sent. */
function dataOf({ data }: OutboxClaim): NewNotification["data"] {
  const kept = ["message_id", "deadline", "due_at", "code"].filter((name) => typeof data[name] === "string")
  return Object.fromEntries(kept.map((name) => [name, String(data[name])]))
}
