import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../src/modules/platform"
import * as flows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { forgetMails, mails } from "../http/harness/mails"
import { codesOf, deskOf, type Outcome } from "./desk"
import { fresh } from "./hooks/scene"
import { agent } from "./shop"

type Runner = (container: MedusaContainer) => { run: (args: never) => Promise<unknown> }

const office = [["09:00", "17:00"]]
const targets = Object.fromEntries(
  ["low", "normal", "high", "critical"].map((priority) => [
    priority,
    { first_response_minutes: 60, resolution_minutes: 600 },
  ])
)

/** How the desk works: hours, promises, who takes cases, ready words, views and roles. */
describeShop(
  "wf_rules",
  (test) => {
    const desk = deskOf(test)
    let users: string[]
    beforeAll(async () => {
      const made = await test.container
        .resolve(Modules.USER)
        .createUsers(["bo", "cleo", "dora"].map((name) => ({ email: `${name}@example.com` })))
      users = made.map(({ id }) => id)
      await desk.offered()
    })

    const run = <Result = { id: string }>(workflow: Runner, input: object) =>
      workflow(test.container).run({ input: { actor: agent, ...input }, throwOnError: false } as never) as Promise<
        Outcome<Result>
      >
    const count = async (table: string, condition: string, params: unknown[]) =>
      (await test.sql(`select 1 from after_sales_${table} where ${condition} and deleted_at is null`, params)).length
    const newCalendar = (change: object = {}) => ({
      name: fresh("Hours"),
      time_zone: "Europe/Rome",
      windows: { mon: office, tue: office },
      holidays_country: "it",
      closed_on: [],
      ...change,
    })
    const calendar = async () => (await run(flows.createCalendarWorkflow, newCalendar())).result.id
    const newLevel = async (change: object = {}) => ({
      name: fresh("Level"),
      scope: "customer",
      scope_ids: [fresh("cus")],
      calendar_id: await calendar(),
      targets,
      warn_percent: 80,
      escalation: { reassign: "none", raise_priority: false, notify: "managers" },
      status: "active",
      ...change,
    })

    describe("hours and promises", () => {
      it.each([
        ["a zone that does not exist", { time_zone: "Europe/Atlantis" }, "time_zone"],
        [
          "windows that meet",
          {
            windows: {
              mon: [
                ["09:00", "13:00"],
                ["12:00", "18:00"],
              ],
            },
          },
          "windows.mon",
        ],
        ["no hours at all", { windows: {} }, "windows"],
        ["a day that is none", { closed_on: ["2027-02-30"] }, "closed_on"],
      ])("are not kept with %s", async (_what, change, field) => {
        const { name } = newCalendar()
        const refused = await run(flows.createCalendarWorkflow, newCalendar({ ...change, name }))
        expect(refused.errors[0].error.message).toContain(field)
        expect(await count("business_calendar", "name = ?", [name])).toBe(0)
      })

      it("come once for one key, and never with another body", async () => {
        const idempotency = { key: fresh("key"), hash: "a" }
        const input = newCalendar({ idempotency })
        const first = await run(flows.createCalendarWorkflow, input)
        const again = await run(flows.createCalendarWorkflow, input)
        expect(again.result.id).toBe(first.result.id)
        const other = { ...input, idempotency: { ...idempotency, hash: "b" } }
        expect(codesOf(await run(flows.createCalendarWorkflow, other))).toEqual(["idempotency_key_reused"])
      })

      it("stay while something counts by them, and cases keep what they were promised when they go", async () => {
        const customer = test.customer.id
        const level = await newLevel({ scope_ids: [customer] })
        const { result } = await run(flows.createServiceLevelWorkflow, level)
        const id = await desk.open()
        expect(codesOf(await run(flows.deleteCalendarWorkflow, { id: level.calendar_id }))).toEqual(["calendar_in_use"])
        const due = () =>
          test.sql("select kind, due_at, terms from after_sales_case_deadline where case_id = ? order by kind", [id])
        const before = await due()
        await run(flows.updateServiceLevelWorkflow, { id: result.id, content: { warn_percent: 20 } })
        expect(await due()).toEqual(before)
        expect(codesOf(await run(flows.deleteServiceLevelWorkflow, { id: result.id }))).toEqual(["level_in_use"])
        await desk.move(id, "cancel")
        expect(codesOf(await run(flows.deleteServiceLevelWorkflow, { id: result.id }))).toEqual([])
        expect(codesOf(await run(flows.deleteCalendarWorkflow, { id: level.calendar_id }))).toEqual([])
        const next = await desk.open()
        const levels = await test.sql<{ level_id: string }>("select level_id from after_sales_case where id = any(?)", [
          [id, next],
        ])
        expect(new Set(levels.map(({ level_id }) => level_id)).size).toBe(2)
      })

      it("hand nothing on to somebody who is no user", async () => {
        for (const escalation of [
          { reassign: "user_gone", raise_priority: false, notify: "managers" },
          { reassign: "none", raise_priority: false, notify: [users[0], "user_gone"] },
        ]) {
          const refused = await run(flows.createServiceLevelWorkflow, await newLevel({ escalation }))
          expect(refused.errors[0].error.message).toContain("user_gone")
        }
        const made = await run(flows.createServiceLevelWorkflow, await newLevel())
        const change = {
          id: made.result.id,
          content: { escalation: { reassign: "user_gone", raise_priority: true, notify: [] } },
        }
        expect((await run(flows.updateServiceLevelWorkflow, change)).errors).toHaveLength(1)
      })

      it("that came with the plugin can be changed and not be deleted", async () => {
        await desk.open()
        const [{ id }] = await test.sql<{ id: string }>(
          "select id from after_sales_service_level where natural_key is not null and deleted_at is null"
        )
        expect(codesOf(await run(flows.deleteServiceLevelWorkflow, { id }))).toEqual(["level_is_default"])
        expect(codesOf(await run(flows.updateServiceLevelWorkflow, { id, content: { warn_percent: 70 } }))).toEqual([])
      })
    })

    describe("who takes cases", () => {
      const set = (user_id: string, change: object) => run(flows.setAgentWorkflow, { user_id, ...change })
      const takers = async (cases: number) => {
        const taken: (string | null)[] = []
        for (let n = 0; n < cases; n++) {
          taken.push((await desk.read(await desk.open({ assign: { to: "round_robin" } }))).assignee_id)
        }
        return taken
      }

      it("is in turn whoever is active and there, and nobody when nobody is", async () => {
        expect(await takers(1)).toEqual([null])
        await Promise.all(users.map((id) => set(id, { is_active: true })))
        expect(new Set(await takers(3))).toEqual(new Set(users))
        await set(users[0], { away_until: "2199-01-01T00:00:00.000Z" })
        expect(new Set(await takers(4))).toEqual(new Set(users.slice(1)))
        await set(users[0], { away_until: null })
        expect(await takers(3)).toContain(users[0])
      })

      it("is no user who has left, found out before anything is handed on", async () => {
        await test.container.resolve(Modules.USER).deleteUsers([users[2]])
        await flows.retireGoneAgentsWorkflow(test.container).run()
        expect(await takers(4)).not.toContain(users[2])
        expect((await set("user_nobody", { is_active: true })).errors[0].error.type).toBe("not_found")
      })
    })

    describe("ready words", () => {
      const reply = (texts: object, change: object = {}) =>
        run(flows.createReplyWorkflow, { name: fresh("Reply"), texts, ...change })

      it("T-172: never say that a guarantee is over, in a reply or in a mail, and say why they are refused", async () => {
        const untrue = [{ en: "Sorry, your warranty has expired." }, { it: "{{ customer }}, la garanzia è scaduta." }]
        for (const texts of untrue) {
          expect(codesOf(await reply(texts))).toEqual(["untrue_wording"])
        }
        const { result } = await reply({ en: "Hello {{ customer }}" })
        const change = { id: result.id, content: { texts: untrue[0] } }
        const refused = await run(flows.updateReplyWorkflow, change)
        expect(codesOf(refused)).toEqual(["untrue_wording"])
        expect(refused.errors[0].error.message).toContain("warranty has expired")
        const wording = {
          code: "case_closed",
          locale: "en",
          subject: "Out of warranty",
          text: "Case {{ case.number }}",
        }
        expect(codesOf(await run(flows.saveTemplateWorkflow, wording))).toEqual(["untrue_wording"])
        expect(await count("template", "code = ?", ["case_closed"])).toBe(0)
      })

      it("name only what a case has, are told apart by name, and are changed by whoever has read them", async () => {
        expect((await reply({ en: "{{ password }}" })).errors[0].error.message).toContain("texts.en")
        expect((await reply({ en: "{% if %}" })).errors).toHaveLength(1)
        const name = fresh("Reply")
        const both = await Promise.all([1, 2].map(() => reply({ en: "Hello" }, { name })))
        expect(both.flatMap(codesOf)).toEqual(["name_taken"])
        const [{ id }] = both.flatMap(({ result, errors }) => (errors.length ? [] : [result]))
        const edits = await Promise.all(
          ["Hi", "Hey"].map((en) => run(flows.updateReplyWorkflow, { id, content: { texts: { en } }, rev: 1 }))
        )
        expect(edits.flatMap(codesOf).filter((code) => code !== "reply_changed")).toEqual([])
        await run(flows.deleteReplyWorkflow, { id })
        expect((await run(flows.deleteReplyWorkflow, { id })).errors[0].error.type).toBe("not_found")
        expect(codesOf(await reply({ en: "Hello again" }, { name }))).toEqual([])
      })

      it("of a mail are the shop's from then on, and ours again when they are reset", async () => {
        forgetMails()
        const wording = { code: "case_created", locale: "it", subject: "Ecco {{ case.number }}", text: "Arriviamo." }
        expect(codesOf(await run(flows.saveTemplateWorkflow, wording))).toEqual([])
        await desk.open({ locale: "it" })
        await test.bus.drain()
        expect(mails().filter(({ text }) => text.includes("Arriviamo."))).toHaveLength(1)
        const reset = () => run(flows.resetTemplateWorkflow, { code: "case_created", locale: "it" })
        const twice = await Promise.all([reset(), reset()])
        expect(twice.filter(({ errors }) => errors.length)).toHaveLength(1)
        forgetMails()
        await desk.open({ locale: "it" })
        await test.bus.drain()
        expect(mails().some(({ text }) => text.includes("Arriviamo."))).toBe(false)
      })
    })

    describe("roles", () => {
      it("never leave the shop without a manager, whoever demotes whom at once", async () => {
        const demote = (user_id: string) => run(flows.assignRoleWorkflow, { user_id, role: "viewer" })
        const [one, other] = users
        const answers = await Promise.all([demote(one), demote(other)])
        expect(answers.flatMap(codesOf)).toEqual(["last_manager"])
        const roles = await test.container.resolve<PlatformModuleService>(PLATFORM_MODULE).listRoles()
        expect(roles.filter(({ role }) => role === "viewer")).toHaveLength(1)
      })
    })
  },
  { isShared: true }
)
