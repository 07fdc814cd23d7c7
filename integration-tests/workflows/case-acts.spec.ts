import { assignCaseWorkflow } from "../../src/workflows/service-case/workflows/assign-case"
import { editCaseWorkflow } from "../../src/workflows/service-case/workflows/edit-case"
import type { EditCaseInput } from "../../src/workflows/service-case/steps/edit-case"
import { reviewCaseSafetyWorkflow } from "../../src/workflows/service-case/workflows/review-case-safety"
import { describeShop } from "../faults/shop-test"
import { codesOf, deskOf } from "./desk"
import { recordAll } from "./recorder"
import { agent } from "./shop"

const bo = { type: "user", id: "user_bo" } as const

/** What agents do with a case: each act once, of two at once one, and everybody hears what became of it. */
describeShop(
  "wf_acts",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    beforeAll(async () => {
      told = recordAll(test.container)
      await desk.offered()
    })

    const assign = (id: string, assignee_id: string | null, change: object = {}) =>
      assignCaseWorkflow(test.container).run({
        input: { id, assignee_id, actor: agent, ...change },
        throwOnError: false,
      })
    const edit = (id: string, change: Partial<EditCaseInput>) =>
      editCaseWorkflow(test.container).run({ input: { id, actor: agent, ...change }, throwOnError: false })

    describe("the way of a case", () => {
      it.each([
        ["start", "start"],
        ["start", "cancel"],
        ["resolve", "cancel"],
      ] as const)(
        "of two agents who %s and %s it at once, one wins and the other sees who was faster",
        async (...acts) => {
          const id = await desk.open()
          await told.take()
          const answers = await Promise.all(acts.map((act, n) => desk.move(id, act, { actor: n ? bo : agent })))
          const lost = answers.filter(({ errors }) => errors.length)
          const history = await desk.history(id)
          const { status } = await desk.read(id)
          if (lost.length) {
            expect(lost.flatMap(codesOf)).toEqual(["case_changed"])
            const winner = [agent.id, bo.id][answers.findIndex(({ errors }) => !errors.length)]
            expect((lost[0].errors[0].error as { details?: object }).details).toMatchObject({
              status,
              changed_by: { type: "user", id: winner },
              actions: expect.any(Array),
            })
          }
          const moves = history.filter(({ kind }) => kind === "status_changed")
          expect(await told.take(id)).toEqual(moves.map(() => ["case.status_changed", { id }]))
          expect(moves.at(-1)?.data.to).toBe(status)
          expect(lost.length + moves.length).toBe(2)
        }
      )

      it.each([
        ["new", "close"],
        ["new", "reopen"],
        ["new", "wait_for_customer"],
        ["cancelled", "start"],
        ["cancelled", "reopen"],
        ["closed", "resolve"],
      ] as const)("from %s has no way to %s, and says what there is", async (status, action) => {
        const id = await desk.open()
        if (status !== "new") {
          await desk.move(id, status === "closed" ? "resolve" : "cancel")
          await (status === "closed" ? desk.move(id, "close") : Promise.resolve())
        }
        const before = await desk.read(id)
        expect(before.status).toBe(status)
        await told.take()
        expect(codesOf(await desk.move(id, action))).toEqual(["case_changed"])
        expect(await told.take(id)).toEqual([])
        expect((await desk.read(id)).rev).toBe(before.rev)
      })

      it("asks for the reason of an end", async () => {
        const id = await desk.open()
        const unsaid = { cancel_reason: undefined, resolution_code: undefined }
        expect((await desk.move(id, "resolve", unsaid)).errors[0].error.message).toContain("resolution_code")
        expect((await desk.move(id, "cancel", unsaid)).errors[0].error.message).toContain("cancel_reason")
        expect((await desk.read(id)).status).toBe("new")
      })

      it("taken back by its customer carries that reason, whatever was sent", async () => {
        const id = await desk.open()
        const asker = { customer_id: test.customer.id, sales_channel_ids: [test.shop.channelId] }
        const actor = { type: "customer" as const, id: test.customer.id }
        await desk.move(id, "cancel", { actor, asker, cancel_reason: "spam" })
        expect(await desk.read(id)).toMatchObject({ status: "cancelled", cancel_reason: "by_customer" })
        expect(codesOf(await desk.move(await desk.open(), "start", { actor, asker }))).toEqual(["case_changed"])
      })

      it("that was thrown away is nobody's to move", async () => {
        const id = await desk.open()
        await test.sql("update after_sales_case set deleted_at = now() where id = ?", [id])
        const refused = await desk.move(id, "start")
        expect((refused.errors[0].error as { type?: string }).type).toBe("not_found")
      })

      it("T-092: waits for a look at its safety before it ends, by whoever", async () => {
        const id = await desk.open({
          items: [{ quantity: 1, symptom_code: "electric_shock", description: "A shock" }],
          owner: { customer_id: test.customer.id },
        })
        expect(await desk.read(id)).toMatchObject({ priority: "critical", safety_review_opened_at: expect.anything() })
        expect(codesOf(await desk.move(id, "resolve"))).toEqual(["safety_review_open"])
        expect(codesOf(await desk.move(id, "cancel"))).toEqual(["safety_review_open"])
        const review = () =>
          reviewCaseSafetyWorkflow(test.container).run({
            input: { id, outcome: "reported", actor: bo },
            throwOnError: false,
          })
        const both = await Promise.all([review(), review()])
        expect(both.flatMap(codesOf)).toEqual(["no_safety_review"])
        expect(await desk.read(id)).toMatchObject({ safety_reviewed_by: bo.id })
        expect(codesOf(await desk.move(id, "resolve"))).toEqual([])
      })
    })

    describe("who looks after it", () => {
      it("is told when it changes and not when it stays", async () => {
        const id = await desk.open()
        await told.take()
        await assign(id, "user_bo")
        await assign(id, "user_bo")
        expect(await told.take(id)).toEqual([["case.assigned", { id }]])
        await assign(id, null)
        expect(await told.take(id)).toEqual([["case.assigned", { id }]])
        const moves = (await desk.history(id)).filter(({ kind }) => kind === "assigned").map(({ data }) => data)
        expect(moves).toEqual([
          { from: null, to: "user_bo" },
          { from: "user_bo", to: null },
        ])
      })

      it("is one of two who are named at once, and nobody of a case that is over", async () => {
        const id = await desk.open()
        const { rev } = await desk.read(id)
        const both = await Promise.all([assign(id, "user_bo", { rev }), assign(id, "user_eva", { rev })])
        expect(both.flatMap(codesOf)).toEqual(["case_changed"])
        await desk.move(id, "cancel")
        expect(codesOf(await assign(id, "user_bo"))).toEqual(["case_over"])
      })
    })

    describe("what is known about it", () => {
      it("is changed as far as it differs, with its history, and shortens what was promised when it is more urgent", async () => {
        const id = await desk.open()
        const due = async () =>
          (
            await test.sql<{ due_at: Date }>(
              "select due_at from after_sales_case_deadline where case_id = ? and kind = 'resolution'",
              [id]
            )
          )[0].due_at.getTime()
        const before = await due()
        const { result } = await edit(id, { priority: "critical", remedy_sought: "repair" })
        expect(result.case).toMatchObject({ priority: "critical", remedy_sought: "repair" })
        expect(await due()).toBeLessThan(before)
        const kinds = await desk.kinds(id)
        const { rev } = await edit(id, { priority: "critical", remedy_sought: "repair" }).then(
          (again) => again.result.case
        )
        expect(await desk.kinds(id)).toEqual(kinds)
        expect(rev).toBe(result.case.rev)
      })

      it("never hands a case from one person to another, but to the account that has its address", async () => {
        const id = await desk.open({ owner: { email: "ada@example.com" } })
        const foreign = { customer_id: "cus_mallory", email: "mallory@example.com" }
        expect(codesOf(await edit(id, { owner: foreign }))).toEqual(["other_owner"])
        expect(codesOf(await edit(id, { owner: { customer_id: null, email: null } }))).toEqual(["other_owner"])
        const own = { customer_id: test.customer.id, email: "Ada@Example.com " }
        expect(codesOf(await edit(id, { owner: own }))).toEqual([])
        expect(await desk.read(id)).toMatchObject({
          owner_customer_id: test.customer.id,
          owner_email: "ada@example.com",
        })
      })

      it("is not changed once it is over, nor is a complaint left without its remedy", async () => {
        const id = await desk.open({ service_id: (await desk.offered()).complaint, remedy_sought: "refund" })
        expect(codesOf(await edit(id, { remedy_sought: null }))).toEqual(["remedy_required"])
        await desk.move(id, "cancel")
        expect(codesOf(await edit(id, { priority: "high" }))).toEqual(["case_over"])
      })
    })
  },
  { isShared: true }
)
