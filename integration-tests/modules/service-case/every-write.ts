import type { Context } from "@medusajs/framework/types"
import type { CaseRecord } from "../../../src/modules/service-case/records"
import { level, officeHours } from "../case-clock/cases"
import type { CaseSuite } from "./case-suite"
import { agent, anna, annaAsks, complaint, guestRequest, procedureOf, proof, request, step, washer } from "./requests"

const photo = { name: "a.jpg", mime: "image/jpeg", bytes: 9, sha256: "ab", state: "stored" as const }
const longAgo = new Date("2020-03-02T10:00:00Z")

/** A small shop in which everything can be done that our service can write, each thing once. */
export async function aBusyShop({ service, sql }: Pick<CaseSuite, "service" | "sql">) {
  const opened = async (input: Parameters<typeof service.createCase>[0]) => (await service.createCase(input)).case
  const check = { code: "seen", kind: "check" as const, label: { en: "Seen" }, is_required: true }
  const procedure = procedureOf(step("wipe", { is_required: false }), step("look", { evidence: [check] }))
  await service.setAgent({ user_id: "user_ada", actor: agent })
  const calendar = await service.createCalendar({ ...officeHours, actor: agent })
  const spare = await service.createCalendar({ ...officeHours, name: "Spare", actor: agent })
  const vip = await service.createServiceLevel({
    ...level(calendar.id, { name: "VIP", scope: "customer", scope_ids: ["cus_vip"] }),
    actor: agent,
  })
  const hurt = await opened(
    complaint({
      acknowledge_minutes: 60,
      procedure,
      items: [
        { ...washer, symptom_code: "arrived_damaged" },
        { ...washer, unit_id: "asunit_2", symptom_code: "smoke" },
      ],
    })
  )
  const plain = await opened(request())
  const working = await opened(request({ procedure }))
  const guests = await opened(guestRequest())
  const solved = await opened(request({ now: longAgo }))
  const over = await opened(request({ now: longAgo, owner: { customer_id: "cus_gone", email: "gone@example.com" } }))
  await service.changeStatus({
    id: solved.id,
    action: "resolve",
    resolution_code: "solved",
    actor: agent,
    now: longAgo,
  })
  await service.changeStatus({ id: over.id, action: "cancel", cancel_reason: "mistake", actor: agent, now: longAgo })
  const { steps } = await service.retrieveAdminCase(working.id)
  const failed = { case_id: working.id, step_id: steps[1].id, actor: agent }
  await service.completeStep({ ...failed, evidence: [{ code: "seen", value: { checked: false } }] })
  await service.setChild({
    case_id: working.id,
    kind: "repair",
    ref_id: "r1",
    state: "open",
    waiting_for: null,
    actor: agent,
  })
  const upload = (file_id: string) => service.recordAttachment({ ...photo, file_id, actor: anna, asker: annaAsks })
  const [mine, other, gone] = [await upload("f1"), await upload("f2"), await upload("f3")]
  await service.removeAttachment({ id: gone.id, actor: anna, asker: annaAsks })
  const reply = await service.createReply({ name: "Hello", texts: { en: "Hi" }, actor: agent })
  const [{ event_id }] = await sql<{ event_id: string }>(`select event_id from after_sales_case_outbox limit 1`)
  const ofHurt = (await service.retrieveAdminCase(hurt.id)).steps
  return {
    calendar,
    spare,
    vip,
    hurt,
    plain,
    working,
    guests,
    solved,
    over,
    failed,
    ofHurt,
    mine,
    other,
    gone,
    reply,
    event_id,
  }
}

type Shop = Awaited<ReturnType<typeof aBusyShop>>

/** Each of our service's writes, with something to do in the busy shop. */
export function everyWrite({ service }: Pick<CaseSuite, "service">, shop: Shop) {
  const { hurt, plain, working, solved, failed, ofHurt, mine, other, gone, reply, event_id, vip, calendar, spare } =
    shop
  const by = (one: CaseRecord) => ({ id: one.id, actor: agent })
  const now = new Date("2026-11-24T10:00:00Z")
  const writes: Record<string, (context: Context) => Promise<unknown>> = {
    createCase: (c) => service.createCase(request({ message: { body: "Hello" }, attachment_ids: [mine.id] }), c),
    followUp: (c) => service.followUp({ ...request({ actor: agent }), case_id: solved.id, items: undefined }, c),
    changeStatus: (c) => service.changeStatus({ ...by(plain), action: "start" }, c),
    addMessage: (c) =>
      service.addMessage(
        { case_id: plain.id, body: "Look", attachment_ids: [other.id], actor: anna, asker: annaAsks },
        c
      ),
    editCase: (c) => service.editCase({ ...by(plain), priority: "high", owner_name: "Anna N." }, c),
    assignCase: (c) => service.assignCase({ ...by(plain), assignee_id: null, round_robin: true }, c),
    acknowledge: (c) => service.acknowledge(by(hurt), c),
    answerQuestion: (c) => service.answerQuestion({ id: hurt.id, right_claimed: "guarantee", actor: anna }, c),
    reviewSafety: (c) => service.reviewSafety({ ...by(hurt), outcome: "no_danger" }, c),
    skipStep: (c) =>
      service.skipStep({ case_id: hurt.id, step_id: ofHurt[0].id, reason: "not_applicable", actor: agent }, c),
    completeStep: (c) =>
      service.completeStep(
        {
          case_id: hurt.id,
          step_id: ofHurt[1].id,
          evidence: [{ code: "seen", value: { checked: true } }],
          actor: agent,
        },
        c
      ),
    repeatStep: (c) => service.repeatStep(failed, c),
    mergeCases: (c) => service.mergeCases({ from_ids: [hurt.id], into_id: plain.id, actor: agent }, c),
    setChild: (c) =>
      service.setChild(
        {
          case_id: plain.id,
          kind: "appointment",
          ref_id: "a1",
          state: "waiting",
          waiting_for: "customer",
          actor: agent,
        },
        c
      ),
    closeChild: (c) => service.closeChild({ kind: "repair", ref_id: "r1", actor: agent }, c),
    closeResolved: (c) => service.closeResolved(now, 10, now, c),
    claimGuestCases: (c) => service.claimGuestCases({ ...proof, customer_id: "cus_gus", actor: agent }, c),
    recordAttachment: (c) =>
      service.recordAttachment({ ...photo, case_id: working.id, file_id: "f9", actor: anna, asker: annaAsks }, c),
    attach: (c) => service.attach({ case_id: plain.id, attachment_ids: [mine.id], actor: anna, asker: annaAsks }, c),
    removeAttachment: (c) => service.removeAttachment({ id: other.id, actor: anna, asker: annaAsks }, c),
    dropUnclaimed: (c) => service.dropUnclaimed(new Date(Date.now() + 60_000), 10, c),
    claimRemovedFiles: (c) => service.claimRemovedFiles(10, 60, c),
    finishRemovals: (c) => service.finishRemovals([gone.id], c),
    claimOutbox: (c) => service.claimOutbox(10, 60, c),
    finishOutbox: (c) => service.finishOutbox([event_id], c),
    erasePerson: (c) =>
      service.erasePerson(
        {
          customer_id: "cus_gone",
          emails: ["gone@example.com"],
          keep: { identity_until_months: 26, files_until_months: 0 },
        },
        c
      ),
    purge: (c) => service.purge({ identities_ended_before: now.toISOString() }, c),
    claimDueDeadlines: (c) => service.claimDueDeadlines(50, new Date("2027-06-01T00:00:00Z"), c),
    setAgent: (c) => service.setAgent({ user_id: "user_bob", actor: agent }, c),
    retireAgents: (c) => service.retireAgents(["user_ada"], c),
    createReply: (c) => service.createReply({ name: "Bye", texts: {}, actor: agent }, c),
    updateReply: (c) => service.updateReply({ id: reply.id, content: { name: "Hi" } }, c),
    deleteReply: (c) => service.deleteReply({ id: reply.id }, c),
    createServiceLevel: (c) =>
      service.createServiceLevel(
        { ...level(calendar.id, { name: "Italy", scope: "country", scope_ids: ["it"] }), actor: agent },
        c
      ),
    updateServiceLevel: (c) => service.updateServiceLevel({ id: vip.id, content: { name: "V" }, actor: agent }, c),
    deleteServiceLevel: (c) => service.deleteServiceLevel({ id: vip.id, actor: agent }, c),
    createCalendar: (c) => service.createCalendar({ ...officeHours, name: "New", actor: agent }, c),
    updateCalendar: (c) => service.updateCalendar({ id: spare.id, content: { name: "S" }, actor: agent }, c),
    deleteCalendar: (c) => service.deleteCalendar({ id: spare.id, actor: agent }, c),
  }
  return writes
}
