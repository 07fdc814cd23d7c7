import {
  SERVICE_CASE_MODULE,
  type CaseStepRecord,
  type ServiceCaseModuleService,
} from "../../../src/modules/service-case"
import type { EvidenceValue } from "../../../src/modules/service-case"
import { daysAgo, type Shop } from "../context"
import type { CaseStory } from "../data/case-story"
import { staff } from "./staff"

const hourMs = 3_600_000

/** An hour of the story, never later than now. */
export function hourOf({ daysAgo: days }: CaseStory, hours: number): Date {
  return new Date(Math.min(daysAgo(days, 8).getTime() + hours * hourMs, Date.now() - 60_000))
}

/** What was said and done, each at its hour, up to how the case stands today. */
export async function liveThrough(shop: Shop, story: CaseStory, id: string, into?: string): Promise<void> {
  const cases = shop.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const actor = staff(shop.adminId)
  const { talk = [], state } = story
  const last = talk.at(-1)?.[1] ?? 1
  const customerId = shop.customers[story.customer].customer_id
  const customer = customerId
    ? {
        actor: { type: "customer" as const, id: customerId },
        asker: { customer_id: customerId, sales_channel_ids: [shop.channelId] },
      }
    : null

  if (state && !["cancelled", "merged"].includes(state)) {
    await cases.changeStatus({ id, action: "start", actor, now: hourOf(story, 0.5) })
  }
  for (const [by, hours, body] of talk) {
    const who = by === "customer" && customer ? customer : { actor }
    const visibility = by === "note" ? ("internal" as const) : ("customer" as const)
    const communicates_decision = by === "decision"
    await cases.addMessage({ case_id: id, body, ...who, visibility, communicates_decision, now: hourOf(story, hours) })
  }
  const now = hourOf(story, last + 1)
  switch (state) {
    case "waiting":
      await cases.changeStatus({ id, action: "wait_for_customer", actor, now })
      break
    case "third_party":
      await cases.changeStatus({ id, action: "wait_for_third_party", actor, now })
      break
    case "cancelled":
      await cases.changeStatus({ id, action: "cancel", cancel_reason: "by_customer", actor, now })
      break
    case "merged":
      await cases.mergeCases({ from_ids: [id], into_id: into ?? "", actor, now })
      break
    case "resolved":
    case "closed":
      await doSteps(cases, id, shop, now)
      await cases.changeStatus({ id, action: "resolve", resolution_code: "solved", actor, now })
      if (state === "closed") {
        await cases.changeStatus({ id, action: "close", actor, now: hourOf(story, last + 15 * 24) })
      }
      break
  }
}

/** Required steps are done with what they ask for. */
async function doSteps(cases: ServiceCaseModuleService, id: string, { adminId }: Shop, now: Date): Promise<void> {
  const { steps } = await cases.retrieveAdminCase(id)
  for (const step of steps) {
    const input = { case_id: id, step_id: step.id, actor: staff(adminId), now }
    if (step.definition.is_required) {
      await cases.completeStep({ ...input, evidence: evidenceFor(step) })
    } else {
      await cases.skipStep({ ...input, reason: "not_applicable" })
    }
  }
}

function evidenceFor({ definition }: CaseStepRecord): { code: string; value: EvidenceValue }[] {
  return definition.evidence
    .filter(({ is_required: isRequired }) => isRequired)
    .map(({ code, kind, min, unit }): { code: string; value: EvidenceValue } => {
      switch (kind) {
        case "check":
          return { code, value: { checked: true } }
        case "measurement":
          return { code, value: { number: min ?? 0, unit: unit ?? null } }
        case "serial_scan":
          return { code, value: { serial_number: "LU-4100" } }
        default:
          return { code, value: { text: "Come descritto dal cliente." } }
      }
    })
}
