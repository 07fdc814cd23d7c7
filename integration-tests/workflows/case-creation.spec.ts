import { Modules } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../src/modules/installed-base"
import type { CaseRequest } from "../../src/workflows/service-case/intake/types"
import { setAgentWorkflow } from "../../src/workflows/service-case/clock/workflows/set-agent"
import { sweepCases } from "../../src/workflows/service-case/sweep-cases"
import { describeShop } from "../faults/shop-test"
import { daysAgo, line, sell } from "../http/harness/orders"
import { codesOf, deskOf } from "./desk"
import { recordAll } from "./recorder"
import { agent } from "./shop"

const leaks = { quantity: 1, description: "It leaks", symptom_code: "leak" }

/** From a request to a case: what is asked for is the asker's, and a case comes of it once, whole. */
describeShop(
  "wf_creation",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    let repair: string
    let complaint: string

    beforeAll(async () => {
      told = recordAll(test.container)
      const services = await desk.offered()
      repair = services.repair
      complaint = services.complaint
    })

    const byCustomer = (): Partial<CaseRequest> => ({
      channel: "store",
      owner: undefined,
      actor: { type: "customer", id: test.customer.id },
      asker: { customer_id: test.customer.id, sales_channel_ids: [test.shop.channelId] },
    })
    const about = (unit_id: string, change: Partial<CaseRequest> = {}) => ({
      service_id: repair,
      items: [{ ...leaks, unit_id }],
      ...change,
    })
    const cases = async () => Number((await test.sql<{ n: string }>("select count(*) n from after_sales_case"))[0].n)
    const deadlines = (id: string) =>
      test.sql<{ kind: string; code: string; due_at: Date; effect: string | null }>(
        "select kind, code, due_at, effect from after_sales_case_deadline where case_id = ? order by kind",
        [id]
      )

    it("comes once of a request that is sent twice, and of one that is sent twice at the same moment", async () => {
      const { unit_ids } = await desk.units()
      const request = about(unit_ids[0], { idempotency_key: "request-1", ...byCustomer() })
      await told.take()
      const twins = await Promise.all([desk.create(request), desk.create(request)])
      const again = await desk.create(request)
      const ids = [...twins, again].map(({ result }) => result.case.id)
      expect(new Set(ids).size).toBe(1)
      expect(again.result.is_new).toBe(false)
      const events = (await told.take(ids[0])).map(([name]) => name)
      expect(events).toEqual(["case.created", "case.acknowledged"])
      expect(await desk.spokenFor(ids[0])).toEqual(unit_ids)

      const other = await desk.create({
        ...request,
        items: [{ ...leaks, description: "It smells", unit_id: unit_ids[0] }],
      })
      expect(codesOf(other)).toEqual(["idempotency_key_reused"])
    })

    it("is refused to a customer while the unit has one open, with the reason, and not to an agent", async () => {
      const { unit_ids } = await desk.units()
      await desk.open(about(unit_ids[0], byCustomer()))
      const before = await cases()
      const refused = await desk.create(about(unit_ids[0], byCustomer()))
      expect(codesOf(refused)).toEqual(["service_not_available"])
      expect(refused.errors[0].error.details).toMatchObject({ reasons: [{ code: expect.any(String) }] })
      expect(await cases()).toBe(before)
      expect(codesOf(await desk.create(about(unit_ids[0])))).toEqual([])
    })

    it("tells the bus what happened in its first second, and in that order", async () => {
      const users = await test.container
        .resolve(Modules.USER)
        .createUsers(["eva", "fred"].map((name) => ({ email: `${name}@example.com` })))
      for (const { id } of users) {
        await setAgentWorkflow(test.container).run({ input: { user_id: id, is_active: true, actor: agent } })
      }
      await told.take()
      const dangerous = () =>
        desk.open({
          items: [{ ...leaks, symptom_code: "smoke" }],
          owner: { customer_id: test.customer.id },
          assign: { to: "round_robin" },
        })
      const ids = await Promise.all([dangerous(), dangerous()])
      const told_ = await told.take()
      for (const id of ids) {
        expect(told_.filter(([, data]) => data.id === id)).toEqual(
          ["created", "acknowledged", "assigned", "safety_review_opened"].map((name) => [`case.${name}`, { id }])
        )
      }
      const found = await Promise.all(ids.map((id) => desk.read(id)))
      expect(found.map(({ priority }) => priority)).toEqual(["critical", "critical"])
      expect(new Set(found.map(({ assignee_id }) => assignee_id))).toEqual(new Set(users.map(({ id }) => id)))
      expect(new Set(found.map(({ number }) => number)).size).toBe(2)
      expect((await deadlines(ids[0])).map(({ kind }) => kind)).toContain("safety_review")
      for (const { id } of users) {
        await setAgentWorkflow(test.container).run({ input: { user_id: id, is_active: false, actor: agent } })
      }
    })

    it("keeps what was owed at that moment, whatever becomes of the warranty", async () => {
      const { unit_ids } = await desk.units()
      const id = await desk.open(about(unit_ids[0]))
      const [before] = (await desk.read(id)).items
      expect(before.coverage).toMatchObject({ result: "covered", deadlines: expect.any(Array) })
      await test.sql("update after_sales_warranty set deleted_at = now() where unit_id = ?", [unit_ids[0]])
      expect((await desk.read(id)).items[0].coverage).toEqual(before.coverage)
    })

    it.each([
      ["someone else's unit", { customer_id: null, email: "mallory@example.com" }, "not_found"],
      ["a unit that was thrown away", null, "not_found"],
    ] as const)("finds nothing of %s", async (what, owner, type) => {
      const { unit_ids } = await desk.units(1, owner)
      if (what.includes("thrown")) {
        await test.sql("update after_sales_unit set deleted_at = now() where id = ?", [unit_ids[0]])
      }
      const before = await cases()
      const refused = await desk.create(about(unit_ids[0], byCustomer()))
      expect(refused.errors[0].error.type).toBe(type)
      expect(await cases()).toBe(before)
    })

    it("is of one owner and of one order, also when an agent opens it", async () => {
      const [mine, hers] = (await desk.units(2)).unit_ids
      const other = (await desk.units()).unit_ids[0]
      await test.sql("update after_sales_unit set owner_customer_id = 'cus_mallory' where id = ?", [hers])
      const both = (...ids: string[]) =>
        desk.create({ service_id: repair, items: ids.map((unit_id) => ({ ...leaks, unit_id })) })
      expect(codesOf(await both(mine, hers))).toEqual(["other_owner"])
      expect(codesOf(await both(mine, other))).toEqual(["several_orders"])
      expect((await both(mine, mine)).errors[0].error.message).toContain("each unit once")
    })

    it("is about pieces of a line, all of them or some, and never about more than there still are", async () => {
      const sold = line({ quantity: 3, product_id: test.shop.articles[0].productId })
      const { unit_ids } = await sell(test.container, {
        customer_id: test.customer.id,
        email: test.customer.email,
        lines: [sold],
      })
      const of = (quantity: number) =>
        desk.create({ service_id: repair, items: [{ ...leaks, quantity, order_line_id: sold.id }] })
      expect((await of(4)).errors[0].error.message).toContain("at most the 3")
      const some = (await of(2)).result.case.id
      expect((await desk.read(some)).items).toMatchObject([{ quantity: 2, unit_id: null, order_line_id: sold.id }])
      expect(await desk.spokenFor(some)).toEqual([])

      await test.sql("update after_sales_unit set returned_at = now() where id = ?", [unit_ids[0]])
      expect((await of(3)).errors[0].error.message).toContain("at most the 2")
      const all = (await of(2)).result.case.id
      expect((await desk.read(all)).items.map(({ unit_id }) => unit_id).sort()).toEqual(unit_ids.slice(1).sort())
      expect(await desk.spokenFor(all)).toEqual(unit_ids.slice(1).sort())
    })

    it("T-171: asks which right the customer relies on when goods arrived damaged in the days of withdrawal", async () => {
      const arrived = async (days: number, change: Partial<CaseRequest> = {}) => {
        const at = daysAgo(days)
        const sold = line({ product_id: test.shop.articles[0].productId })
        const { unit_ids } = await sell(test.container, {
          customer_id: test.customer.id,
          email: test.customer.email,
          placed_at: at,
          lines: [{ ...sold, fulfillments: [{ ...sold.fulfillments[0], shipped_at: at, delivered_at: at }] }],
        })
        const items = [{ ...leaks, symptom_code: "arrived_damaged", unit_id: unit_ids[0] }]
        const id = await desk.open({ service_id: complaint, items, remedy_sought: "repair", ...change })
        return desk.read(id)
      }
      const asked = await arrived(3)
      expect(asked).toMatchObject({ open_question: "which_right", right_claimed: null })
      expect(await desk.kinds(asked.id)).toContain("question_asked")
      expect((await arrived(20)).open_question).toBeNull()
      expect(await arrived(3, { right_claimed: "guarantee" })).toMatchObject({
        open_question: null,
        right_claimed: "guarantee",
      })
    })

    it.each([
      ["T-042", "pl", "Europe/Warsaw", 14, "deemed_accepted"],
      ["T-043", "cz", "Europe/Prague", 30, null],
    ])("%s: notes until when the law of %s wants an answer, and what it makes of silence", async (...rule) => {
      const [, country_code, time_zone, days, effect] = rule
      const { unit_ids } = await sell(test.container, {
        customer_id: test.customer.id,
        email: test.customer.email,
        country_code,
        time_zone,
        lines: [line({ product_id: test.shop.articles[0].productId })],
      })
      const id = await desk.open({ ...about(unit_ids[0]), service_id: complaint, remedy_sought: "repair" })
      const [legal] = (await deadlines(id)).filter(({ kind }) => kind === "legal_answer")
      const left = (new Date(legal.due_at).getTime() - Date.now()) / 86_400_000
      expect(left).toBeGreaterThan(days - 1)
      expect(left).toBeLessThan(days + 7)
      expect(legal.effect).toBe(effect)
      const local = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone: time_zone })
      expect(local.format(new Date(legal.due_at))).toBe("23:59:59")
    })

    it("T-091: is not a complaint without what is asked for", async () => {
      const before = await cases()
      const refused = await desk.create({ service_id: complaint })
      expect(refused.errors[0].error.message).toContain("remedy_sought")
      expect(await cases()).toBe(before)
      const id = await desk.open({ service_id: complaint, remedy_sought: "apology" })
      expect(await desk.read(id)).toMatchObject({ remedy_sought: "apology", acknowledged_at: expect.anything() })
    })

    it("stands although its unit could not be told, which the sweep does", async () => {
      const { unit_ids } = await desk.units()
      const base = test.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
      jest.spyOn(base, "openMatter").mockRejectedValueOnce(new Error("The connection was lost"))
      const { result, errors } = await desk.create(about(unit_ids[0]))
      expect(errors).toEqual([])
      expect(await desk.spokenFor(result.case.id)).toEqual([])
      await sweepCases(test.container)
      expect(await desk.spokenFor(result.case.id)).toEqual(unit_ids)
    })

    it("leaves nothing when a part of it can't be written", async () => {
      const tables = ["", "_item", "_message", "_event", "_outbox", "_deadline", "_step"]
      const rows = async () =>
        Promise.all(tables.map((name) => test.sql(`select count(*)::int as n from after_sales_case${name}`)))
      const before = await rows()
      await told.take()
      for (const change of [
        { attachment_ids: ["ascat_none"] },
        { items: Array.from({ length: 51 }, () => ({ quantity: 1, description: "Many" })) },
        { message: { body: " " } },
        { items: [{ ...leaks, symptom_code: "no_such_symptom" }] },
      ]) {
        expect((await desk.create({ owner: { customer_id: test.customer.id }, ...change })).errors).toHaveLength(1)
      }
      expect(await rows()).toEqual(before)
      expect(await told.take()).toEqual([])
    })
  },
  { isShared: true }
)
