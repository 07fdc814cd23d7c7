import fc from "fast-check"
import type { CreateCaseInput } from "../../../src/modules/service-case"
import { describeCases } from "./case-suite"
import { fatesOf } from "./everything"
import { agent, anna, annaAsks, bert, guestRequest, request, washer } from "./requests"

const runs = { numRuns: Number(process.env.AFTER_SALES_RUNS ?? 20) }
const legal = (day: number) => [
  {
    code: "pl_answer",
    due_at: `2026-12-${String(day).padStart(2, "0")}T23:00:00.000Z`,
    effect: "deemed_accepted" as const,
  },
]

/** What a case is to the rules of merging, and where it has gone. */
type Known = { owner: string; into: number | null; isOpen: boolean; danger: boolean; due: number }

const people: Record<string, Partial<CreateCaseInput>> = {
  anna: {},
  bert: { actor: bert, owner: { customer_id: "cus_bert", email: "anna@example.com" } },
  guest: guestRequest(),
  "guest elsewhere": guestRequest({ order: { id: "order_10", display_id: 1010 } }),
}

const shop = fc.array(
  fc.record({
    owner: fc.constantFrom("anna", "anna", "anna", "bert", "guest", "guest", "guest elsewhere"),
    danger: fc.boolean(),
    due: fc.integer({ min: 1, max: 28 }),
  }),
  { minLength: 3, maxLength: 7 }
)
const acts = fc.array(
  fc.record({
    kind: fc.constantFrom("merge", "merge", "merge", "cancel"),
    from: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }),
    into: fc.nat(6),
  }),
  { maxLength: 8 }
)

/** What the rules say of a merge, told case by case in the order given. */
function verdict(cases: Known[], from: number[], into: number): string {
  for (const one of from) {
    const [a, b] = [cases[one], cases[into]]
    if (one === into) {
      return "invalid_data"
    }
    if (!a.isOpen || !b.isOpen) {
      return "case_changed"
    }
    if (a.owner !== b.owner) {
      return "other_owner"
    }
  }
  return "done"
}

function merged(cases: Known[], from: number[], into: number): void {
  for (const one of from) {
    for (const other of cases) {
      other.into = other.into === one ? into : other.into
    }
    Object.assign(cases[one], { into, isOpen: false })
    cases[into].danger ||= cases[one].danger
    cases[into].due = Math.min(cases[into].due, cases[one].due)
  }
}

describeCases("cases that are merged at random, against their rules told one by one", ({ service, sql }) => {
  const opened = async ({ owner, danger, due }: { owner: string; danger: boolean; due: number }, n: number) => {
    const items = [{ ...washer, unit_id: `asunit_${n}`, symptom_code: danger ? "smoke" : "leak" }]
    return (await service.createCase(request({ legal: legal(due), ...people[owner], items }))).case.id
  }

  it("end where they should, keep what the law and a danger ask, and lose nobody's words", async () => {
    await fc.assert(
      fc.asyncProperty(shop, acts, async (stock, list) => {
        const cases: Known[] = stock.map((one) => ({ ...one, into: null, isOpen: true }))
        const guests = stock.map(({ owner }) => ({ legal: owner.startsWith("guest") ? [] : null }))
        const ids: string[] = []
        for (const [n, one] of stock.entries()) {
          ids.push(await opened(one, n))
          cases[n].due = guests[n].legal ? 99 : one.due
        }
        for (const { kind, from, into } of list) {
          const [sources, target] = [from.map((one) => one % ids.length), into % ids.length]
          const distinct = [...new Set(sources)]
          if (kind === "cancel") {
            const [fate] = await fatesOf(() =>
              service.changeStatus({ id: ids[target], action: "cancel", cancel_reason: "mistake", actor: agent })
            )
            const expected = !cases[target].isOpen
              ? "case_changed"
              : cases[target].danger
                ? "safety_review_open"
                : "done"
            expect([kind, target, fate]).toEqual([kind, target, expected])
            cases[target].isOpen &&= fate !== "done"
            continue
          }
          const [fate] = await fatesOf(() =>
            service.mergeCases({ from_ids: sources.map((one) => ids[one]), into_id: ids[target], actor: agent })
          )
          expect([distinct, target, fate]).toEqual([distinct, target, verdict(cases, distinct, target)])
          if (fate === "done") {
            merged(cases, distinct, target)
          }
        }
        for (const [n, id] of ids.entries()) {
          const detail = await service.retrieveAdminCase(id)
          const { into, isOpen } = cases[n]
          expect(detail.merged_into_id).toBe(into === null ? null : ids[into])
          expect(detail.status === "new").toBe(isOpen)
          expect(await service.verifyHistory(id)).toMatchObject({ is_intact: true })
          if (isOpen) {
            expect(detail.safety_review_opened_at !== null).toBe(cases[n].danger)
            expect(detail.priority).toBe(cases[n].danger ? "critical" : "normal")
            expect(detail.merged.map((one) => one.id).sort()).toEqual(
              ids.filter((_, other) => cases[other].into === n).sort()
            )
          }
        }
      }),
      runs
    )
  }, 120_000)

  it("ask of the one that stays what was asked first, with its effect, and of the others nothing", async () => {
    const ids = []
    for (const [n, due] of [20, 7, 12].entries()) {
      ids.push(await opened({ owner: "anna", danger: n === 2, due }, n))
    }
    await service.mergeCases({ from_ids: ids.slice(1), into_id: ids[0], actor: agent })
    const open = await sql<{ case_id: string; kind: string; due: string }>(
      `select case_id, kind, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD') as due from after_sales_case_deadline
       where met_at is null and cancelled_at is null and kind in ('legal_answer', 'safety_review')`
    )
    expect(open.map(({ case_id }) => case_id)).toEqual([ids[0], ids[0]])
    expect(open.find(({ kind }) => kind === "legal_answer")?.due).toBe("2026-12-07")
    const due = await service.claimDueDeadlines(50, new Date("2026-12-08T00:00:00Z"))
    expect(due.filter(({ effect }) => effect === "deemed_accepted").map(({ case_id }) => case_id)).toEqual([ids[0]])
    expect((await service.retrieveAdminCase(ids[0])).deemed_accepted_at).toBe("2026-12-07T23:00:01.000Z")
  })

  it("are one conversation: each's words, notes and files are read under the one that stays, in their order", async () => {
    const ids: string[] = []
    for (const n of [0, 1, 2]) {
      ids.push(await opened({ owner: "anna", danger: false, due: 20 }, n))
    }
    const say = (at: number, body: string, minute: number) =>
      service.addMessage({
        case_id: ids[at],
        body,
        actor: anna,
        asker: annaAsks,
        now: new Date(`2026-11-23T10:0${minute}:00Z`),
      })
    await say(0, "one", 1)
    await say(1, "two", 2)
    await say(2, "three", 3)
    await say(0, "four", 4)
    await service.mergeCases({ from_ids: [ids[0]], into_id: ids[1], actor: agent })
    await service.mergeCases({ from_ids: [ids[1]], into_id: ids[2], actor: agent })
    await say(0, "five", 5)
    const read = await service.retrieveStoreCase({ id: ids[2], asker: annaAsks })
    expect(read.messages.map(({ body }) => body)).toEqual(["one", "two", "three", "four", "five"])
    const old = await service.retrieveStoreCase({ id: ids[0], asker: annaAsks })
    expect(old).toMatchObject({ status: "closed", can_write: true, can_cancel: false, merged_into: { id: ids[2] } })
    for (const q of ["two", "four five"]) {
      const { cases } = await service.listAdminCases({ q, open: true })
      expect([q, cases.map(({ id }) => id)]).toEqual([q, [ids[2]]])
    }
  })
})
