import { addCaseMessageWorkflow } from "../../src/workflows/service-case/workflows/add-case-message"
import { mergeCasesWorkflow } from "../../src/workflows/service-case/workflows/merge-cases"
import { reopenCaseWorkflow } from "../../src/workflows/service-case/workflows/reopen-case"
import { reviewCaseSafetyWorkflow } from "../../src/workflows/service-case/workflows/review-case-safety"
import { sweepDeadlines } from "../../src/workflows/service-case/clock/sweep-deadlines"
import { describeShop } from "../faults/shop-test"
import { codesOf, deskOf, type Outcome } from "./desk"
import { recordAll } from "./recorder"
import { agent } from "./shop"

const danger = [{ quantity: 1, symptom_code: "electric_shock", description: "It gave me a shock" }]

/** Somebody wrote twice about the same: one case goes on, and nothing of the others is lost. */
describeShop(
  "wf_merging",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>

    beforeAll(async () => {
      told = recordAll(test.container)
      await desk.offered()
    })

    const merge = (from_ids: string[], into_id: string, rev?: number) =>
      mergeCasesWorkflow(test.container).run({
        input: { from_ids, into_id, rev, actor: agent },
        throwOnError: false,
      }) as unknown as Promise<Outcome>
    const deadlines = (id: string) =>
      test.sql<{ id: string; kind: string; due_at: Date; met_at: Date | null }>(
        "select id, kind, due_at, met_at from after_sales_case_deadline where case_id = ? order by kind",
        [id]
      )
    const idOf = async (id: string, kind: string) => (await deadlines(id)).find((row) => row.kind === kind)?.id
    const asCustomer = () => ({
      actor: { type: "customer" as const, id: test.customer.id },
      asker: { customer_id: test.customer.id, sales_channel_ids: [test.shop.channelId] },
    })

    it("ends the younger cases, frees their units, and says so on both sides", async () => {
      const service_id = (await desk.offered()).repair
      const { unit_ids } = await desk.units(3)
      const about = (unit_id: string) => ({ service_id, items: [{ unit_id, quantity: 1, description: "It leaks" }] })
      const [into, second, third] = [
        await desk.open(about(unit_ids[0])),
        await desk.open(about(unit_ids[1])),
        await desk.open(about(unit_ids[2])),
      ]
      await told.take()
      const done = await merge([second, third, second], into)

      expect(done.errors).toEqual([])
      expect(await told.take(into, second, third)).toEqual([
        ["case.merged", { id: second, into_id: into }],
        ["case.merged", { id: third, into_id: into }],
      ])
      expect(await desk.read(second)).toMatchObject({ status: "closed", merged_into_id: into })
      expect([await desk.spokenFor(second), await desk.spokenFor(third)]).toEqual([[], []])
      expect(await desk.spokenFor(into)).toEqual([unit_ids[0]])
      const received = (await desk.history(into)).filter(({ kind }) => kind === "received_merged")
      expect(received.map(({ data }) => data.from_id)).toEqual([second, third])
    })

    it("lets whoever answers an old one write where it goes on, also where two merges followed each other", async () => {
      const [first, second, third] = [await desk.open(), await desk.open(), await desk.open()]
      await merge([first], second)
      await merge([second], third)
      await told.take()
      const { result } = await addCaseMessageWorkflow(test.container).run({
        input: { case_id: first, body: "One more thing", ...asCustomer() },
      })
      expect(result.case.id).toBe(third)
      expect(await told.take(third)).toEqual([["case.message_added", { id: third, message_id: result.message.id }]])
      expect((await desk.read(first)).merged_into_id).toBe(third)
    })

    it("of two who merge crosswise one wins, and no case is lost in a circle", async () => {
      const [one, other] = [await desk.open(), await desk.open()]
      const results = await Promise.all([merge([one], other), merge([other], one)])

      expect(results.flatMap(codesOf)).toEqual(["case_changed"])
      const states = await Promise.all([one, other].map(async (id) => (await desk.read(id)).status))
      expect(states.sort()).toEqual(["closed", "new"])
    })

    it.each([
      ["into itself", async () => [await desk.open()].flatMap((id) => [id, id])],
      [
        "an ended one",
        async () => {
          const ended = await desk.open()
          await desk.move(ended, "cancel")
          return [ended, await desk.open()]
        },
      ],
      ["what does not exist", async () => ["ascase_none", await desk.open()]],
    ])("refuses to merge %s and changes nothing", async (_what, cases) => {
      const [from, into] = await cases()
      const books = () => test.sql("select id, rev, status from after_sales_case order by id")
      const before = await books()
      await told.take()
      const refused = await merge([from], into)
      expect(refused.errors).toHaveLength(1)
      expect(await told.take(from, into)).toEqual([])
      expect(await books()).toEqual(before)
    })

    it("is refused as a whole when one of many is somebody else's", async () => {
      const [good, into] = [await desk.open(), await desk.open()]
      const foreign = await desk.open({ owner: { email: "mallory@example.com" } })
      expect(codesOf(await merge([good, foreign], into))).toEqual(["other_owner"])
      expect(await desk.read(good)).toMatchObject({ status: "new", merged_into_id: null })
      expect(await desk.kinds(into)).not.toContain("received_merged")
    })

    it("is refused to whoever has not seen what the case has become", async () => {
      const [from, into] = [await desk.open(), await desk.open()]
      const { rev } = await desk.read(into)
      await desk.move(into, "start")
      const refused = await merge([from], into, rev)
      expect(codesOf(refused)).toEqual(["case_changed"])
      expect(refused.errors[0].error.details).toMatchObject({ status: "in_progress", changed_by: agent })
      expect((await desk.read(from)).status).toBe("new")
    })

    it("keeps a merged case ended whoever opens it again", async () => {
      const [from, into] = [await desk.open(), await desk.open()]
      await merge([from], into)
      const { errors } = await reopenCaseWorkflow(test.container).run({
        input: { id: from, message: "Not solved", ...asCustomer() },
        throwOnError: false,
      })
      expect(errors).toHaveLength(1)
      expect(await desk.read(from)).toMatchObject({ status: "closed", merged_into_id: into })
    })

    it("a merge tells of what was overdue in each of its cases, and who goes on", async () => {
      const [from, into] = [await desk.open(), await desk.open()]
      const ids = [await idOf(from, "resolution"), await idOf(into, "first_response")]
      await desk.due(from, "resolution", "-1 minute")
      await desk.due(into, "first_response", "-1 minute")
      await told.take()
      await merge([from], into)
      expect(await told.take(from, into)).toEqual([
        ["case.deadline_breached", { id: from, deadline_id: ids[0] }],
        ["case.deadline_breached", { id: into, deadline_id: ids[1] }],
        ["case.merged", { id: from, into_id: into }],
      ])
      await sweepDeadlines(test.container)
      expect(await told.take(from, into)).toEqual([])
    })

    it("a merge hands a suspected danger on with its deadline, its priority and the targets of that", async () => {
      const service_id = (await desk.offered()).repair
      const from = await desk.open({ service_id, items: danger, owner: { customer_id: test.customer.id } })
      const into = await desk.open()
      const asked = (await deadlines(from)).find(({ kind }) => kind === "safety_review")
      const before = (await deadlines(into)).find(({ kind }) => kind === "resolution")
      await told.take()
      await merge([from], into)
      expect(await told.take(into)).toEqual([
        ["case.merged", { id: from, into_id: into }],
        ["case.safety_review_opened", { id: into }],
      ])

      const [review] = (await deadlines(into)).filter(({ kind }) => kind === "safety_review")
      expect(review).toMatchObject({ due_at: asked?.due_at, met_at: null })
      const resolution = (await deadlines(into)).find(({ kind }) => kind === "resolution")
      expect(resolution?.due_at.getTime()).toBeLessThan(Number(before?.due_at))
      expect(await desk.read(into)).toMatchObject({ priority: "critical", safety_reviewed_at: null })
      expect(await desk.kinds(into)).toEqual(expect.arrayContaining(["priority_changed", "safety_review_opened"]))
      const refused = await desk.move(into, "resolve", { resolution_code: "answered" })
      expect(refused.errors.map(({ error }) => error.code)).toEqual(["safety_review_open"])

      await reviewCaseSafetyWorkflow(test.container).run({ input: { id: into, outcome: "no_danger", actor: agent } })
      expect((await deadlines(into)).find(({ kind }) => kind === "safety_review")?.met_at).not.toBeNull()
    })

    it("a merge asks for a look once more where the target was looked at before", async () => {
      const service_id = (await desk.offered()).repair
      const dangerous = { service_id, items: danger, owner: { customer_id: test.customer.id } }
      const into = await desk.open(dangerous)
      await reviewCaseSafetyWorkflow(test.container).run({ input: { id: into, outcome: "no_danger", actor: agent } })
      const from = await desk.open(dangerous)
      await merge([from], into)
      const [review] = (await deadlines(into)).filter(({ kind }) => kind === "safety_review")
      expect(review.met_at).toBeNull()
      await desk.due(into, "safety_review", "-1 minute")
      await sweepDeadlines(test.container)
      const breaches = (await desk.history(into)).filter(({ kind }) => kind === "deadline_breached")
      expect(breaches.map(({ data }) => data.deadline)).toContain("safety_review")
    })
  },
  { isShared: true }
)
