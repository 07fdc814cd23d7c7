import { Modules } from "@medusajs/framework/utils"
import type { Escalation } from "../../src/modules/service-case"
import { acknowledgeCaseWorkflow } from "../../src/workflows/service-case/workflows/acknowledge-case"
import { addCaseMessageWorkflow } from "../../src/workflows/service-case/workflows/add-case-message"
import { bulkUpdateCasesWorkflow } from "../../src/workflows/service-case/workflows/bulk-update-cases"
import { editCaseWorkflow } from "../../src/workflows/service-case/workflows/edit-case"
import { reviewCaseSafetyWorkflow } from "../../src/workflows/service-case/workflows/review-case-safety"
import { createCalendarWorkflow } from "../../src/workflows/service-case/clock/workflows/create-calendar"
import { createServiceLevelWorkflow } from "../../src/workflows/service-case/clock/workflows/create-service-level"
import { setAgentWorkflow } from "../../src/workflows/service-case/clock/workflows/set-agent"
import { sweepDeadlines } from "../../src/workflows/service-case/clock/sweep-deadlines"
import { describeShop } from "../faults/shop-test"
import { deskOf } from "./desk"
import { recordAll } from "./recorder"
import { agent } from "./shop"

const danger = [{ quantity: 1, symptom_code: "electric_shock", description: "It gave me a shock" }]
const allDay = [["00:00", "24:00"]] as [string, string][]
const round = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay }
const within = (minutes: number) => ({ first_response_minutes: minutes, resolution_minutes: minutes * 10 })
const targets = { low: within(960), normal: within(480), high: within(240), critical: within(60) }

/** What a shop promises about time: told before it is broken, when it is, and by whoever notices first. */
describeShop(
  "wf_deadlines",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    let users: string[]

    beforeAll(async () => {
      told = recordAll(test.container)
      const made = await test.container
        .resolve(Modules.USER)
        .createUsers(["bo", "cleo", "dora"].map((name) => ({ email: `${name}@example.com` })))
      users = made.map(({ id }) => id)
      await desk.offered()
    })

    /** A level round the clock for a country of its own, so that no test meets another's. */
    const promise = async (country: string, escalation: Escalation) => {
      const calendar = await createCalendarWorkflow(test.container).run({
        input: {
          name: `Always in ${country}`,
          time_zone: "Europe/Rome",
          windows: round,
          holidays_country: null,
          closed_on: [],
          actor: agent,
        },
      })
      await createServiceLevelWorkflow(test.container).run({
        input: {
          name: `Fast in ${country}`,
          scope: "country",
          scope_ids: [country],
          calendar_id: calendar.result.id,
          targets,
          warn_percent: 80,
          escalation,
          status: "active",
          actor: agent,
        },
      })
      return (change: object = {}) => desk.open({ country_code: country, ...change })
    }
    const deadlines = (id: string) =>
      test.sql<{ id: string; kind: string; due_at: Date; breached_at: Date | null; met_at: Date | null }>(
        "select id, kind, due_at, breached_at, met_at from after_sales_case_deadline where case_id = ? order by kind",
        [id]
      )
    const idOf = async (id: string, kind: string) =>
      (await deadlines(id)).find((row) => row.kind === kind)?.id ?? `no ${kind}`
    const breachesOf = async (id: string) =>
      (await desk.history(id)).filter(({ kind }) => kind === "deadline_breached").map(({ data }) => data.deadline)

    it("warns once before the end and tells of the breach once after it, however many servers look", async () => {
      const open = await promise("fr", { reassign: "none", raise_priority: false, notify: [users[2]] })
      const id = await open()
      const deadline_id = await idOf(id, "first_response")
      await test.sql("update after_sales_case_deadline set warn_at = now() - interval '1 minute' where id = ?", [
        deadline_id,
      ])
      await told.take()
      await Promise.all([sweepDeadlines(test.container), sweepDeadlines(test.container)])
      await sweepDeadlines(test.container)
      expect(await told.take(id)).toEqual([["case.deadline_warning", { id, deadline_id }]])
      expect(await breachesOf(id)).toEqual([])

      await desk.due(id, "first_response", "-1 minute")
      await Promise.all([1, 2, 3].map(() => sweepDeadlines(test.container)))
      await sweepDeadlines(test.container)
      expect(await told.take(id)).toEqual([["case.deadline_breached", { id, deadline_id }]])
      const written = (await desk.history(id)).filter(({ kind }) => kind.startsWith("deadline_"))
      expect(written.map(({ kind, data }) => [kind, data.deadline_id, data.notify])).toEqual([
        ["deadline_warning", deadline_id, [users[2]]],
        ["deadline_breached", deadline_id, [users[2]]],
      ])
    })

    it("raises the case at a breach, hands it to the next in turn, and tells those whom the level names", async () => {
      const open = await promise("de", { reassign: "round_robin", raise_priority: true, notify: [users[2]] })
      for (const user_id of users.slice(0, 2)) {
        await setAgentWorkflow(test.container).run({ input: { user_id, is_active: true, actor: agent } })
      }
      const id = await open({ assign: { to: "user", user_id: users[0] } })
      const before = (await deadlines(id)).find(({ kind }) => kind === "resolution")
      await desk.due(id, "first_response", "-1 minute")
      await sweepDeadlines(test.container)
      await test.bus.drain()

      expect(await desk.read(id)).toMatchObject({ priority: "high", assignee_id: users[1] })
      const after = (await deadlines(id)).find(({ kind }) => kind === "resolution")
      expect(after?.due_at.getTime()).toBeLessThan(Number(before?.due_at))
      const mails = await test.sql<{ template: string; recipient_id: string }>(
        `select template, recipient_id from after_sales_notification
         where subject_id = ? and template = 'staff_deadline_breached' order by recipient_id`,
        [id]
      )
      expect(mails.map(({ recipient_id }) => recipient_id)).toEqual([users[1], users[2]].sort())
      for (const user_id of users.slice(0, 2)) {
        await setAgentWorkflow(test.container).run({ input: { user_id, is_active: false, actor: agent } })
      }
    })

    it("hands a breached case to the user who is named, and raises no critical one further", async () => {
      const open = await promise("es", { reassign: users[0], raise_priority: true, notify: "managers" })
      const id = await open({ priority: "critical" })
      await desk.due(id, "resolution", "-1 minute")
      await sweepDeadlines(test.container)

      expect(await desk.read(id)).toMatchObject({ priority: "critical", assignee_id: users[0] })
      expect(await desk.kinds(id)).not.toContain("priority_changed")
    })

    it("holds the promise while the case waits, and not what the law asks", async () => {
      const open = await promise("pt", { reassign: "none", raise_priority: false, notify: "managers" })
      const id = await open()
      await desk.move(id, "start")
      await desk.move(id, "wait_for_customer")
      await test.sql(
        `insert into after_sales_case_deadline (id, case_id, kind, code, due_at)
         values (?, ?, 'legal_answer', 'answer_by', now() - interval '1 minute')`,
        [`ascdl_legal_${id}`, id]
      )
      await test.sql(
        "update after_sales_case_deadline set due_at = now() - interval '1 hour' where case_id = ? and paused_at is not null",
        [id]
      )
      await sweepDeadlines(test.container)
      expect(await breachesOf(id)).toEqual(["legal_answer"])
    })

    describe("what a write finds overdue", () => {
      const settled = async (kind: string, write: (id: string) => Promise<unknown>, change: object = {}) => {
        const id = await desk.open(change)
        await desk.move(id, "start")
        const deadline_id = await idOf(id, kind)
        await desk.due(id, kind, "-1 minute")
        await told.take()
        await write(id)
        const first = await told.take(id)
        await sweepDeadlines(test.container)
        return { id, deadline_id, first, later: await told.take(id) }
      }
      const run = (workflow: unknown, input: (id: string) => object) => (id: string) =>
        (workflow as (container: unknown) => { run: (args: object) => Promise<unknown> })(test.container).run({
          input: { ...input(id), actor: agent },
        })

      it.each([
        ["an answer", "first_response", run(addCaseMessageWorkflow, (id) => ({ case_id: id, body: "We look at it" }))],
        ["the solution", "resolution", (id: string) => desk.move(id, "resolve")],
        ["another priority", "resolution", run(editCaseWorkflow, (id) => ({ id, priority: "low" }))],
        ["a pause", "resolution", async (id: string) => desk.move(id, "wait_for_customer")],
        [
          "an act with many cases",
          "resolution",
          run(bulkUpdateCasesWorkflow, (id) => ({ ids: [id], action: { kind: "priority", priority: "high" } })),
        ],
      ])("%s that comes too late tells of the breach as the sweep would, once", async (_what, kind, write) => {
        const { id, deadline_id, first, later } = await settled(kind, write)
        expect(first[0]).toEqual(["case.deadline_breached", { id, deadline_id }])
        expect(first.filter(([name]) => name === "case.deadline_breached")).toHaveLength(1)
        expect(later).toEqual([])
        expect(await breachesOf(id)).toEqual([kind])
      })

      it("a look at its safety that comes too late is told, once", async () => {
        const { id, deadline_id, first, later } = await settled(
          "safety_review",
          run(reviewCaseSafetyWorkflow, (id) => ({ id, outcome: "no_danger" })),
          { items: danger, service_id: (await desk.offered()).repair, owner: { customer_id: test.customer.id } }
        )
        expect(first).toEqual([["case.deadline_breached", { id, deadline_id }]])
        expect(later).toEqual([])
      })

      it("an acknowledgement that comes too late is told with its breach, and a second one not at all", async () => {
        const id = await desk.open()
        await test.sql("update after_sales_case set acknowledged_at = null where id = ?", [id])
        await test.sql(
          `insert into after_sales_case_deadline (id, case_id, kind, code, due_at)
           values (?, ?, 'acknowledge', 'acknowledge', now() - interval '1 minute')`,
          [`ascdl_late_${id}`, id]
        )
        await told.take()
        await acknowledgeCaseWorkflow(test.container).run({ input: { id, actor: agent } })
        expect(await told.take(id)).toEqual([
          ["case.deadline_breached", { id, deadline_id: `ascdl_late_${id}` }],
          ["case.acknowledged", { id }],
        ])
        await acknowledgeCaseWorkflow(test.container).run({ input: { id, actor: agent } })
        expect(await told.take(id)).toEqual([])
      })

      it("a write that is refused leaves the breach to the sweep", async () => {
        const id = await desk.open()
        await desk.due(id, "resolution", "-1 minute")
        await told.take()
        const refused = await desk.move(id, "reopen")
        expect(refused.errors).toHaveLength(1)
        expect(await told.take(id)).toEqual([])
        await sweepDeadlines(test.container)
        expect((await told.take(id)).map(([name]) => name)).toEqual(["case.deadline_breached"])
      })
    })
  },
  { isShared: true }
)
