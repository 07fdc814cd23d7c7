import type { CaseRecord } from "../../../src/modules/service-case/records"
import { describeCases } from "./case-suite"
import { everything, fatesOf } from "./everything"
import { agent, anna, annaAsks, complaint, procedureOf, request, step, washer } from "./requests"

const states = ["new", "in_progress", "waiting_for_customer", "resolved", "closed", "cancelled", "merged"] as const
type State = (typeof states)[number]
const photo = { name: "a.jpg", mime: "image/jpeg", bytes: 9, sha256: "ab", state: "stored" as const }
const annas = { actor: anna, asker: annaAsks }

describeCases("what may be done to a case", ({ service, sql }) => {
  const answer = { code: "seen", kind: "check" as const, label: { en: "Seen" }, is_required: true }
  let files = 0

  /** A case in a state, with something open of everything: a question, a danger, two steps. */
  async function inState(state: State): Promise<CaseRecord> {
    const { case: made } = await service.createCase(
      request({
        acknowledge_minutes: 60,
        procedure: procedureOf(step("look", { evidence: [answer] }), step("wipe", { is_required: false })),
        items: [
          { ...washer, symptom_code: "arrived_damaged" },
          { ...washer, unit_id: "asunit_2", symptom_code: "leak" },
        ],
      })
    )
    const move = (action: "start" | "wait_for_customer" | "close") =>
      service.changeStatus({ id: made.id, action, actor: agent })
    const resolve = () =>
      service.changeStatus({ id: made.id, action: "resolve", resolution_code: "not_needed", actor: agent })
    const ways: Record<State, () => Promise<unknown>> = {
      new: async () => undefined,
      in_progress: () => move("start"),
      waiting_for_customer: () => move("start").then(() => move("wait_for_customer")),
      resolved: resolve,
      closed: () => resolve().then(() => move("close")),
      cancelled: () => service.changeStatus({ id: made.id, action: "cancel", ...annas }),
      merged: async () => {
        const { case: into } = await service.createCase(request({ items: [] }))
        return service.mergeCases({ from_ids: [made.id], into_id: into.id, actor: agent })
      },
    }
    await ways[state]()
    return made
  }

  type Act = (id: string) => Promise<unknown>
  const stepOf = async (id: string) => (await service.retrieveAdminCase(id)).steps[0].id
  const acts: Record<string, Act> = {
    "customer writes": (id) => service.addMessage({ case_id: id, body: "Hello", ...annas }),
    "agent writes": (id) => service.addMessage({ case_id: id, body: "Hello", actor: agent }),
    "agent notes": (id) => service.addMessage({ case_id: id, body: "Hm", visibility: "internal", actor: agent }),
    edit: (id) => service.editCase({ id, priority: "high", actor: agent }),
    assign: (id) => service.assignCase({ id, assignee_id: "user_bob", actor: agent }),
    acknowledge: (id) => service.acknowledge({ id, actor: agent }),
    "answer the question": (id) => service.answerQuestion({ id, right_claimed: "guarantee", ...annas }),
    upload: (id) => service.recordAttachment({ ...photo, case_id: id, file_id: `f${++files}`, ...annas }),
    "begin work": (id) =>
      service.setChild({ case_id: id, kind: "repair", ref_id: id, state: "open", waiting_for: null, actor: agent }),
    "do a step": async (id) =>
      service.completeStep({
        case_id: id,
        step_id: await stepOf(id),
        evidence: [{ code: "seen", value: { checked: true } }],
        actor: agent,
      }),
    "follow up": (id) => service.followUp({ ...request({ actor: agent }), case_id: id, items: undefined }),
    "merge it": async (id) => {
      const { case: into } = await service.createCase(request({ items: [] }))
      return service.mergeCases({ from_ids: [id], into_id: into.id, actor: agent })
    },
    "merge into it": async (id) => {
      const { case: from } = await service.createCase(request({ items: [] }))
      return service.mergeCases({ from_ids: [from.id], into_id: id, actor: agent })
    },
    "take it back": (id) => service.changeStatus({ id, action: "cancel", ...annas }),
    "come back": (id) => service.changeStatus({ id, action: "reopen", ...annas }),
  }

  const open = { done: ["new", "in_progress", "waiting_for_customer"] as State[] }
  const always = { done: [...states] }
  const untilEnd = { done: [...open.done, "resolved" as State], code: "case_over" }
  /** In which states something may be done, and what it is refused with in the others. */
  const rules: Record<keyof typeof acts, { done: State[]; code?: string }> = {
    "customer writes": { done: [...untilEnd.done, "merged"], code: "case_over" },
    "agent writes": { done: [...untilEnd.done, "merged"], code: "case_over" },
    "agent notes": always,
    edit: untilEnd,
    assign: untilEnd,
    acknowledge: always,
    "answer the question": always,
    upload: untilEnd,
    "begin work": untilEnd,
    "do a step": untilEnd,
    "follow up": always,
    "merge it": { ...open, code: "case_changed" },
    "merge into it": { ...open, code: "case_changed" },
    "take it back": { ...open, code: "case_changed" },
    "come back": { done: ["resolved"], code: "case_changed" },
  }

  it.each(states)("is what its state lets be done, and nothing else is written: %s", async (state) => {
    for (const [name, act] of Object.entries(acts)) {
      const { id } = await inState(state)
      const { done, code } = rules[name]
      const rows = `select (select count(*) from after_sales_case_event where case_id = ?)::int as told, c.rev, c.status,
        c.agent_state from after_sales_case c where c.id = ?`
      const before = await sql(rows, [id, id])
      const [fate] = await fatesOf(() => act(id))
      expect([state, name, fate]).toEqual([state, name, done.includes(state) ? "done" : code])
      if (fate !== "done") {
        expect([name, await sql(rows, [id, id])]).toEqual([name, before])
      }
      expect(await service.verifyHistory(id)).toMatchObject({ is_intact: true })
    }
  })

  it("T-091 to T-094: a complaint's way from receipt to an accepted decision, each of its lines told once", async () => {
    const { case: made } = await service.createCase(
      complaint({ message: { body: "It leaks" }, acknowledge_minutes: 60, remedy_sought: "replacement" })
    )
    const { id } = made
    const resolve = { id, action: "resolve" as const, resolution_code: "goodwill" as const, actor: agent }
    const decide = (body: string) =>
      service.addMessage({ case_id: id, body, communicates_decision: true, actor: agent })
    expect(await fatesOf(() => service.changeStatus(resolve))).toEqual(["decision_not_communicated"])
    await service.acknowledge({ id, actor: agent })
    await service.acknowledge({ id, actor: agent })
    await decide("We replace the seal")
    await service.changeStatus(resolve)
    const back = await service.changeStatus({ id, action: "reopen", ...annas })
    expect(back.case).toMatchObject({ decision_communicated_at: null, resolution_code: null, resolved_at: null })
    expect(back.case.escalated_at).not.toBeNull()
    expect(await fatesOf(() => service.changeStatus(resolve))).toEqual(["decision_not_communicated"])
    await decide("We replace the machine")
    await service.changeStatus(resolve)
    await service.changeStatus({ id, action: "close", actor: agent })
    const { events, messages } = await service.retrieveAdminCase(id)
    expect(events.map(({ kind }) => kind).reverse()).toEqual([
      "created",
      "acknowledged",
      "message_added",
      "decision_communicated",
      "status_changed",
      "resolved",
      "status_changed",
      "reopened",
      "message_added",
      "decision_communicated",
      "status_changed",
      "resolved",
      "status_changed",
      "closed",
    ])
    expect(messages.filter(({ communicates_decision }) => communicates_decision)).toHaveLength(2)
    const before = await everything(sql)
    expect(
      await fatesOf(
        () => decide("One more"),
        () => service.changeStatus(resolve)
      )
    ).toEqual(["case_over", "case_changed"])
    expect(await everything(sql)).toEqual(before)
  })
})
