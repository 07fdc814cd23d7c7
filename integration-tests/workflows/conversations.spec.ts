import { addCaseMessageWorkflow } from "../../src/workflows/service-case/workflows/add-case-message"
import { acknowledgeCaseWorkflow } from "../../src/workflows/service-case/workflows/acknowledge-case"
import { answerCaseQuestionWorkflow } from "../../src/workflows/service-case/workflows/answer-case-question"
import { reopenCaseWorkflow } from "../../src/workflows/service-case/workflows/reopen-case"
import type { AddCaseMessageInput } from "../../src/workflows/service-case/steps/add-case-message"
import { describeShop } from "../faults/shop-test"
import { codesOf, deskOf } from "./desk"
import { recordAll } from "./recorder"
import { agent } from "./shop"

/** What customer and shop say to each other, what it does to the case, and who hears of it. */
describeShop(
  "wf_conversations",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    beforeAll(async () => {
      told = recordAll(test.container)
      await desk.offered()
    })

    const asCustomer = () => ({
      actor: { type: "customer" as const, id: test.customer.id },
      asker: { customer_id: test.customer.id, sales_channel_ids: [test.shop.channelId] },
    })
    const stranger = {
      actor: { type: "customer" as const, id: "cus_mallory" },
      asker: { customer_id: "cus_mallory", sales_channel_ids: [] as string[] },
    }
    const say = (case_id: string, change: Partial<AddCaseMessageInput> = {}) =>
      addCaseMessageWorkflow(test.container).run({
        input: { case_id, body: "We look at it", actor: agent, ...change },
        throwOnError: false,
      })
    const deadline = async (id: string, kind: string) =>
      (
        await test.sql<{ met_at: Date | null; paused_at: Date | null }>(
          "select met_at, paused_at from after_sales_case_deadline where case_id = ? and kind = ?",
          [id, kind]
        )
      )[0]
    const covered = async () => {
      const { unit_ids } = await desk.units()
      const items = [{ unit_id: unit_ids[0], quantity: 1, description: "It leaks" }]
      return desk.open({ service_id: (await desk.offered()).repair, items })
    }

    it("the shop's first words stop the clock of the first response; a note does not", async () => {
      const id = await desk.open()
      await say(id, { visibility: "internal", body: "Ask Marco" })
      expect((await deadline(id, "first_response")).met_at).toBeNull()
      await told.take()
      const { result } = await say(id)
      expect((await deadline(id, "first_response")).met_at).not.toBeNull()
      expect(await told.take(id)).toEqual([["case.message_added", { id, message_id: result.message.id }]])
      expect(await desk.outbox(id)).toEqual([])
    })

    it("a customer's answer takes up the case that waited for them, and tells both", async () => {
      const id = await desk.open()
      await desk.move(id, "start")
      await desk.move(id, "wait_for_customer")
      expect((await deadline(id, "resolution")).paused_at).not.toBeNull()
      await told.take()
      const { result } = await say(id, { ...asCustomer(), body: "Here is the photo" })
      expect(result).toMatchObject({ status_changed: true, case: { status: "in_progress" } })
      expect(await told.take(id)).toEqual([
        ["case.message_added", { id, message_id: result.message.id }],
        ["case.status_changed", { id }],
      ])
      expect((await deadline(id, "resolution")).paused_at).toBeNull()
    })

    it("an agent's question leaves a waiting case waiting", async () => {
      const id = await desk.open()
      await desk.move(id, "start")
      await desk.move(id, "wait_for_customer")
      const { result } = await say(id)
      expect(result).toMatchObject({ status_changed: false, case: { status: "waiting_for_customer" } })
    })

    it("is written once for one key, also by two at once, and told once", async () => {
      const id = await desk.open()
      await told.take()
      const same = { ...asCustomer(), idempotency_key: "words-1" }
      const answers = await Promise.all([say(id, same), say(id, same)])
      const again = await say(id, same)
      expect(new Set([...answers, again].map(({ result }) => result.message.id)).size).toBe(1)
      expect((await desk.read(id)).messages).toHaveLength(1)
      expect((await told.take(id)).map(([name]) => name)).toEqual(["case.message_added"])
      expect(codesOf(await say(id, { ...same, body: "Other words" }))).toEqual(["idempotency_key_reused"])
    })

    it("T-172: tells nobody that their guarantee is over while the law's runs", async () => {
      const id = await covered()
      await told.take()
      for (const body of ["Sorry, your warranty has expired.", "Purtroppo la garanzia è scaduta."]) {
        expect(codesOf(await say(id, { body }))).toEqual(["untrue_claim"])
      }
      expect((await desk.read(id)).messages).toEqual([])
      expect(await told.take(id)).toEqual([])
      expect(codesOf(await say(id, { body: "Il cliente dice: garanzia scaduta", visibility: "internal" }))).toEqual([])
      expect(codesOf(await say(id, { body: "My warranty has expired, you say?", ...asCustomer() }))).toEqual([])
    })

    it("may say so about what nothing is owed for", async () => {
      const id = await covered()
      await test.sql("update after_sales_case_item set coverage = null where case_id = ?", [id])
      expect(codesOf(await say(id, { body: "Your warranty has expired." }))).toEqual([])
    })

    it("is nobody else's to write or to read about", async () => {
      const id = await desk.open()
      const refused = await say(id, stranger)
      expect(refused.errors[0].error.type).toBe("not_found")
      expect((await desk.read(id)).messages).toEqual([])
      const note = await say(id, { ...asCustomer(), visibility: "internal" })
      expect(note.errors[0].error.type).toBe("forbidden")
    })

    it.each([
      ["nothing", ""],
      ["blanks", " \n\t "],
      ["a million letters", "a".repeat(1_000_000)],
      ["a NUL", "a\u0000b"],
    ])("is not %s", async (_what, body) => {
      const id = await desk.open()
      const { errors, result } = await say(id, { body })
      const kept = (await desk.read(id)).messages.map((message) => message.body)
      expect(errors.length ? kept : kept.filter((text) => text.includes("\u0000"))).toEqual([])
      expect(errors.length || result.message.body.length).toBeTruthy()
    })

    it("of a case that is over is refused to customers, and a note still taken", async () => {
      const id = await desk.open()
      await desk.move(id, "cancel")
      expect(codesOf(await say(id, asCustomer()))).toEqual(["case_over"])
      expect(codesOf(await say(id, { visibility: "internal", body: "Called once more" }))).toEqual([])
    })

    it("is refused to whoever has not seen what was said before", async () => {
      const id = await desk.open()
      const { rev } = await desk.read(id)
      await say(id, asCustomer())
      expect(codesOf(await say(id, { rev }))).toEqual(["case_changed"])
      expect(codesOf(await say(id, { rev: (await desk.read(id)).rev }))).toEqual([])
    })

    it("T-093: a complaint ends only with a decision that the customer was told; who rejects it opens it again", async () => {
      const id = await desk.open({ service_id: (await desk.offered()).complaint, remedy_sought: "refund" })
      await desk.move(id, "start")
      expect(codesOf(await desk.move(id, "resolve", { resolution_code: "not_covered" }))).toContain(
        "decision_not_communicated"
      )
      const early = await say(id, { ...asCustomer(), communicates_decision: true })
      expect(early.errors[0].error.type).toBe("forbidden")
      await say(id, { body: "We refund half", communicates_decision: true })
      expect(await desk.kinds(id)).toContain("decision_communicated")
      const steps = (await desk.read(id)).steps
      await test.sql("delete from after_sales_case_step where case_id = ?", [id])
      expect(steps.length).toBeGreaterThan(0)
      expect(codesOf(await desk.move(id, "resolve", { resolution_code: "goodwill" }))).toEqual([])

      await told.take()
      const { result } = await reopenCaseWorkflow(test.container).run({
        input: { id, message: "That is not enough", ...asCustomer() },
      })
      expect(result.case).toMatchObject({ status: "in_progress", decision_communicated_at: null })
      expect(result.case.escalated_at).not.toBeNull()
      expect((await told.take(id)).map(([name]) => name)).toEqual([
        "case.status_changed",
        "case.reopened",
        "case.message_added",
      ])
      expect(codesOf(await desk.move(id, "resolve", { resolution_code: "goodwill" }))).toEqual([
        "decision_not_communicated",
      ])
    })

    it("reopens for whom it was resolved, within the days, and is not half done when the words are refused", async () => {
      const id = await desk.open()
      await desk.move(id, "resolve")
      const reopen = (change: object = {}) =>
        reopenCaseWorkflow(test.container).run({
          input: { id, message: "Not solved", ...asCustomer(), ...change },
          throwOnError: false,
        })
      expect((await reopen(stranger)).errors[0].error.type).toBe("not_found")
      await test.sql("update after_sales_case set resolved_at = now() - interval '15 days' where id = ?", [id])
      expect(codesOf(await reopen())).toEqual(["reopen_window_over"])
      await test.sql("update after_sales_case set resolved_at = now() where id = ?", [id])
      await told.take()
      expect((await reopen({ message: " " })).errors).toHaveLength(1)
      expect((await desk.read(id)).status).toBe("resolved")
      expect(await told.take(id)).toEqual([])
      const both = await Promise.all([reopen(), reopen()])
      expect(both.flatMap(codesOf)).toEqual(["case_changed"])
      expect((await desk.read(id)).messages).toHaveLength(1)
    })

    it("answers the open question once, and only its customer does", async () => {
      const id = await desk.open()
      await test.sql("update after_sales_case set open_question = 'which_right' where id = ?", [id])
      const answer = (change: object) =>
        answerCaseQuestionWorkflow(test.container).run({
          input: { id, right_claimed: "guarantee", ...asCustomer(), ...change },
          throwOnError: false,
        })
      expect((await answer(stranger)).errors[0].error.type).toBe("not_found")
      const both = await Promise.all([answer({}), answer({ right_claimed: "withdrawal" })])
      expect(both.flatMap(codesOf)).toEqual(["no_question"])
      const answered = (await desk.history(id)).filter(({ kind }) => kind === "question_answered")
      expect(answered).toHaveLength(1)
      expect((await desk.read(id)).right_claimed).toBe(answered[0].data.answer)
    })

    it("is acknowledged once, whoever says so first", async () => {
      const id = await desk.open()
      await test.sql("update after_sales_case set acknowledged_at = null where id = ?", [id])
      await told.take()
      await Promise.all([1, 2].map(() => acknowledgeCaseWorkflow(test.container).run({ input: { id, actor: agent } })))
      expect(await told.take(id)).toEqual([["case.acknowledged", { id }]])
      expect((await desk.kinds(id)).filter((kind) => kind === "acknowledged")).toHaveLength(2)
    })
  },
  { isShared: true }
)
