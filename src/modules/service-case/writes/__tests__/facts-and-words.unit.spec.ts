import fc from "fast-check"
import { actionsFor } from "../../domain/case-machine"
import { announcedKinds, eventKinds } from "../../domain/event-kinds"
import { openStatuses } from "../../domain/types"
import type { CaseRecord } from "../../records"
import { factsFrom, reopenUntil } from "../case-facts"
import { type Said, saidEvents } from "../said"

const record = {
  service_kind: "repair" as const,
  resolved_at: null,
  decision_communicated_at: null,
  safety_review_opened_at: null,
  safety_reviewed_at: null,
}
const agent = { type: "user", id: "user_ada" } as const
const customer = { type: "customer", id: "cus_anna" } as const
const now = new Date("2026-11-23T10:00:00Z")

describe("what the guards know of a case", () => {
  it("is whether work on it is open, however many pieces there are", () => {
    const has = (...states: ("open" | "waiting" | "done")[]) =>
      factsFrom(
        record,
        states.map((state) => ({ state })),
        [],
        { actor: agent, now }
      ).has_open_child
    expect([has(), has("done"), has("done", "waiting"), has("open"), has("done", "done")]).toEqual([
      false,
      false,
      true,
      true,
      false,
    ])
  })

  it("is whether its safety is still to be looked at", () => {
    const isOpen = (opened: string | null, reviewed: string | null) =>
      factsFrom({ ...record, safety_review_opened_at: opened, safety_reviewed_at: reviewed }, [], [], {
        actor: agent,
        now,
      }).safety_review_is_open
    const at = now.toISOString()
    expect([isOpen(null, null), isOpen(at, null), isOpen(at, at)]).toEqual([false, true, false])
  })

  it("is on which side somebody stands: guests with customers, keys and technicians with the shop", () => {
    const isCustomer = (type: "user" | "api_key" | "customer" | "guest" | "technician" | "system") =>
      factsFrom(record, [], [], { actor: { type, id: "x" }, now }).is_customer
    expect(["customer", "guest"].map((type) => isCustomer(type as "guest"))).toEqual([true, true])
    expect(["user", "api_key", "technician", "system"].some((type) => isCustomer(type as "user"))).toBe(false)
  })

  it("is until when a customer may come back: so many times 24 hours, also when the clocks change meanwhile", () => {
    expect(reopenUntil({ resolved_at: "2026-10-20T12:00:00.000Z" }, 14)).toBe("2026-11-03T12:00:00.000Z")
    expect(reopenUntil({ resolved_at: null }, 14)).toBeNull()
    expect(reopenUntil({ resolved_at: "2026-10-20T12:00:00.000Z" }, 0)).toBe("2026-10-20T12:00:00.000Z")
    const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 365 }), fc.integer({ min: -5, max: 5 }), (ms, days, beside) => {
        const resolved_at = new Date(ms).toISOString()
        const end = Date.parse(reopenUntil({ resolved_at }, days) as string)
        expect((end - ms) / 3_600_000).toBe(days * 24)
        const facts = factsFrom({ ...record, resolved_at }, [], [], {
          actor: customer,
          now: new Date(end + beside),
          reopen_window_days: days,
        })
        expect(actionsFor("resolved", "customer", facts)).toEqual(beside <= 0 ? ["reopen"] : [])
      })
    )
  })

  it("offers a customer no way to end what others work on", () => {
    for (const status of openStatuses) {
      const busy = factsFrom(record, [{ state: "waiting" }], [], { actor: customer, now })
      expect(actionsFor(status, "customer", busy)).not.toContain("cancel")
    }
  })
})

describe("what the history says of words", () => {
  const said = (change: Partial<Said> = {}): Said => ({
    side: "agent",
    body: "Geheim",
    visibility: "customer",
    decides: false,
    ...change,
  })
  const told = (change: Partial<Said> = {}) => saidEvents({ id: "ascase_1" } as CaseRecord, said(change), "ascms_1", 2)

  it("is that they were said, by which side and with how many files, never which", () => {
    expect(told()).toEqual([
      { case_id: "ascase_1", kind: "message_added", data: { message_id: "ascms_1", by: "agent", files: 2 } },
    ])
    for (const change of [{}, { visibility: "internal" as const }, { decides: true }, { side: "customer" as const }]) {
      expect(JSON.stringify(told(change))).not.toContain("Geheim")
    }
  })

  it("keeps notes from customers, and tells nobody of them", () => {
    const [{ kind }] = told({ visibility: "internal" })
    expect([kind, eventKinds[kind], announcedKinds.includes(kind)]).toEqual(["note_added", "internal", false])
  })

  it("T-094: names the message by which a decision was communicated", () => {
    expect(told({ decides: true }).map(({ kind, data }) => [kind, data?.message_id])).toEqual([
      ["message_added", "ascms_1"],
      ["decision_communicated", "ascms_1"],
    ])
  })

  it("announces nothing that its owner must not see, but for what only the shop is told", () => {
    const internal = announcedKinds.filter((kind) => eventKinds[kind] === "internal")
    expect(internal).toEqual(["assigned", "deadline_warning", "deadline_breached", "safety_review_opened"])
  })
})
