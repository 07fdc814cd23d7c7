import fc from "fast-check"
import { caseTransitions, edgeFor } from "../../../src/modules/service-case/domain/case-machine"
import { caseStatus } from "../../../src/modules/service-case/domain/case-status"
import type {
  CaseAction,
  CaseChild,
  CaseStatus,
  ChangeStatusInput,
  ServiceCaseModuleService,
} from "../../../src/modules/service-case"
import { describeCases } from "./case-suite"
import { agent, anna, annaAsks, complaint, request } from "./requests"

const runs = { numRuns: Number(process.env.AFTER_SALES_RUNS ?? 25) }
const now = new Date("2026-11-23T10:00:00Z")

/** What a case must be after what was done to it. */
type Model = {
  state: CaseStatus
  isComplaint: boolean
  isDecided: boolean
  child: Pick<CaseChild, "state" | "waiting_for"> | null
  moves: string[]
}

type Real = { service: ServiceCaseModuleService; id: string }

const statusOf = ({ state, child }: Model) => caseStatus(state, child ? [child] : [])
const hasWork = ({ child }: Model) => child !== null && child.state !== "done"

/** Runs what may be refused, and tells whether it was. */
async function isDone(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    expect((error as { type?: string }).type).toMatch(/^(conflict|not_allowed)$/)
    return false
  }
}

function moved(model: Model, change: Partial<Model>): void {
  const from = statusOf(model)
  Object.assign(model, change)
  const to = statusOf(model)
  if (from !== to) {
    model.moves.push(`${from}>${to}`)
  }
}

class Act implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly action: Exclude<CaseAction, "merge">,
    private readonly by: "agent" | "customer"
  ) {}

  check = () => true

  async run(model: Model, { service, id }: Real) {
    const who = this.by === "agent" ? { actor: agent } : { actor: anna, asker: annaAsks }
    const reasons = { resolution_code: "solved" as const, cancel_reason: "mistake" as const }
    const input: ChangeStatusInput = { id, action: this.action, now, ...reasons, ...who }
    const done = await isDone(() => service.changeStatus(input))
    expect([this.toString(), done]).toEqual([this.toString(), this.isLegal(model)])
    if (done) {
      const to = edgeFor(model.state, this.action, this.by)?.to as CaseStatus
      const isRejected = this.action === "reopen" && this.by === "customer" && model.isComplaint
      moved(model, { state: to, ...(isRejected && { isDecided: false }) })
    }
  }

  private isLegal(model: Model): boolean {
    if (!edgeFor(model.state, this.action, this.by)) {
      return false
    }
    const ends = ["resolve", "close", "cancel"].includes(this.action)
    const isUndecided = this.action === "resolve" && model.isComplaint && !model.isDecided
    return !(ends && hasWork(model)) && !isUndecided
  }

  toString = () => `${this.by} ${this.action}`
}

class Write implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly by: "agent" | "customer",
    private readonly decides: boolean
  ) {}

  check = () => true

  async run(model: Model, { service, id }: Real) {
    const who = this.by === "agent" ? { actor: agent } : { actor: anna, asker: annaAsks }
    const communicates_decision = this.by === "agent" && this.decides
    const done = await isDone(() =>
      service.addMessage({ case_id: id, body: "words", communicates_decision, now, ...who })
    )
    const isOver = ["closed", "cancelled"].includes(model.state)
    expect(done).toBe(!isOver)
    if (done && this.by === "customer" && model.state === "waiting_for_customer") {
      moved(model, { state: "in_progress" })
    }
    model.isDecided ||= done && communicates_decision
  }

  toString = () => `${this.by} writes${this.decides ? " a decision" : ""}`
}

class Work implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly state: CaseChild["state"],
    private readonly waiting_for: "customer" | "third_party"
  ) {}

  check = () => true

  async run(model: Model, { service, id }: Real) {
    const waiting_for = this.state === "waiting" ? this.waiting_for : null
    const child = { kind: "repair" as const, ref_id: `r_${id}`, state: this.state, waiting_for }
    const done = await isDone(() => service.setChild({ case_id: id, ...child, actor: agent, now }))
    const isSame = model.child?.state === this.state && model.child.waiting_for === waiting_for
    expect(done).toBe(isSame || this.state === "done" || !["closed", "cancelled"].includes(model.state))
    if (done) {
      moved(model, { child: { state: this.state, waiting_for } })
    }
  }

  toString = () => `work is ${this.state}`
}

const actions = [...new Set(caseTransitions.rows.map(({ action }) => action))].filter(
  (action): action is Exclude<CaseAction, "merge"> => action !== "merge"
)
const side = fc.constantFrom("agent" as const, "agent" as const, "customer" as const)
const anyWay = fc.commands<Model, Real, false>(
  [
    fc.tuple(fc.constantFrom(...actions), side).map(([action, by]) => new Act(action, by)),
    fc.tuple(side, fc.boolean()).map(([by, decides]) => new Write(by, decides)),
    fc
      .tuple(
        fc.constantFrom("open", "waiting", "done") as fc.Arbitrary<CaseChild["state"]>,
        fc.constantFrom("customer", "third_party")
      )
      .map(([state, forWhom]) => new Work(state, forWhom as "customer" | "third_party")),
  ],
  { maxCommands: 25 }
)

describeCases("a case that is pushed in every direction", ({ service, sql }) => {
  it("takes legal ways alone, tells each of its moves once, and its history stays whole", async () => {
    await fc.assert(
      fc.asyncProperty(anyWay, fc.boolean(), async (commands, isComplaint) => {
        const made = await service.createCase({ ...(isComplaint ? complaint() : request()), now })
        const model: Model = { state: "new", isComplaint, isDecided: false, child: null, moves: [] }
        const real = { service, id: made.case.id }
        await fc.asyncModelRun(() => ({ model, real }), commands)

        const after = await service.retrieveAdminCase(real.id)
        expect([after.agent_state, after.status]).toEqual([model.state, statusOf(model)])
        const told = await sql<{ move: string }>(
          `select (data ->> 'from') || '>' || (data ->> 'to') as move from after_sales_case_event
           where case_id = ? and kind = 'status_changed' order by seq`,
          [real.id]
        )
        expect(told.map(({ move }) => move)).toEqual(model.moves)
        expect(await service.verifyHistory(real.id)).toMatchObject({ is_intact: true, events: after.events.length })
      }),
      runs
    )
  }, 300_000)
})
