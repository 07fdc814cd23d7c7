import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../src/modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../src/modules/platform"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../src/modules/service-catalog"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../src/modules/warranty"
import runJobs from "../../src/jobs/run-jobs"
import sweepJob from "../../src/jobs/sweep"
import * as flows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { forgetMails } from "../http/harness/mails"
import { deskOf } from "./desk"
import { mailboxOf } from "./mailbox"
import { offer } from "./offer"
import { recordAll } from "./recorder"
import { agent, at } from "./shop"

/** What runs while nobody looks: subscribers that hear twice, late or nonsense, and the sweep of each minute. */
describeShop(
  "wf_background",
  (test) => {
    const desk = deskOf(test)
    const { messages, mailsTo, unheard } = mailboxOf(test, desk)
    let told: ReturnType<typeof recordAll>

    beforeAll(async () => {
      told = recordAll(test.container)
      await desk.offered()
    })
    beforeEach(() => forgetMails())
    afterEach(() => jest.restoreAllMocks())

    const resolve = {
      base: () => test.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE),
      platform: () => test.container.resolve<PlatformModuleService>(PLATFORM_MODULE),
      catalog: () => test.container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE),
      warranty: () => test.container.resolve<WarrantyModuleService>(WARRANTY_MODULE),
    }
    const lost = () => new Error("The connection was lost")
    const isLost = { message: expect.stringContaining("The connection was lost") }
    const deliver = (name: string, data: Record<string, string>) => test.bus.deliver({ name, data })

    describe("a subscriber", () => {
      it.each([
        ["order.placed", { id: "order_gone" }],
        ["order.updated", { order_id: "order_gone" }],
        ["order.updated", {}],
        ["delivery.created", { id: "ful_gone" }],
        ["after_sales.case.step_failed", { id: "ascase_gone", step_id: "ascst_gone" }],
        ["after_sales.warranty.expiring", { id: "aswar_gone", unit_id: "asunit_gone" }],
        ["after_sales.case.created", { id: "ascase_gone" }],
        ["after_sales.job.queued", { id: "asjob_gone" }],
      ])("of %s does no harm when what it tells of has gone: %j", async (name, data) => {
        const units = await test.sql("select count(*) as n from after_sales_unit")
        await told.take()
        await expect(deliver(name, data as Record<string, string>)).resolves.toBeUndefined()
        expect((await told.take()).filter(([event]) => `after_sales.${event}` !== name)).toEqual([])
        expect(await test.sql("select count(*) as n from after_sales_unit")).toEqual(units)
      })

      it("makes the same of an order's events in any order, twice and at once", async () => {
        test.bus.hold()
        const order = await at(test).place(2)
        await at(test).deliver(order)
        test.bus.release()
        const events = test.bus.takeHeld()
        expect(events.length).toBeGreaterThan(2)
        const backwards = [...events].reverse()
        await Promise.all([...backwards, ...backwards].map((event) => test.bus.deliver(event)))
        const units = await at(test).units(order.id)
        expect(units.map(({ unit_index, status }) => [unit_index, status])).toEqual([
          [1, "delivered"],
          [2, "delivered"],
        ])
        for (const { id } of units) {
          expect(await at(test).warranties(id)).toHaveLength(1)
          expect((await at(test).history(id)).filter((kind) => kind === "delivered")).toHaveLength(1)
        }
        const announced = (await told.take(...units.map(({ id }) => id))).map(([name, { id }]) => `${name} ${id}`)
        expect(new Set(announced).size).toBe(announced.length)
      })

      it("of mails is not put out of order by a round that failed", async () => {
        const id = await unheard()
        jest.spyOn(resolve.platform(), "claimNotifications").mockRejectedValueOnce(lost())
        await deliver("after_sales.case.created", { id })
        expect((await messages(id, "case_created"))[0].status).toBe("waiting")
        await deliver("after_sales.case.created", { id })
        expect((await messages(id, "case_created"))[0].status).toBe("sent")
      })

      it("of mails works off many events in a few rounds, and leaves none of them", async () => {
        const ids = await Promise.all([1, 2, 3, 4, 5].map(() => unheard()))
        const collected = jest.spyOn(desk.cases(), "claimOutbox")
        await Promise.all(ids.map((id) => deliver("after_sales.case.created", { id })))
        expect(mailsTo(test.customer.email)).toHaveLength(5)
        expect(collected.mock.calls.length).toBeLessThan(10)
      })

      it("starts a queued job once, although it hears of it twice", async () => {
        test.bus.hold()
        const { result } = await flows.createJobWorkflow(test.container).run({
          input: { kind: "serials_import", payload: "serial_number,unit_id\nS-1,asunit_none", created_by: agent },
        })
        await test.bus.drain()
        test.bus.release()
        const [queued] = test.bus.takeHeld()
        expect(queued).toEqual({ name: "after_sales.job.queued", data: { id: result.id } })
        await Promise.all([test.bus.deliver(queued), test.bus.deliver(queued), runJobs(test.container)])
        const [job] = await test.sql<{ status: string; attempts: number; rejected: number }>(
          "select status, attempts, rejected from after_sales_job where id = ?",
          [result.id]
        )
        expect(job).toMatchObject({ status: "completed", attempts: 1, rejected: 1 })
        const finished = (await told.take(result.id)).filter(([name]) => name === "job.finished")
        expect(finished).toHaveLength(1)
      })
    })

    describe("the sweep of each minute", () => {
      /** Something of every part that only the sweep can find. */
      const leftBehind = async () => {
        const overdue = await desk.open()
        await desk.due(overdue, "resolution", "-1 minute")
        const resolved = await desk.open()
        await desk.move(resolved, "resolve")
        await test.sql("update after_sales_case set resolved_at = now() - interval '15 days' where id = ?", [resolved])
        // A round of mails that runs already would take it along.
        await test.bus.drain()
        const untold = await unheard()
        return {
          overdue,
          resolved,
          untold,
          check: async () => {
            // What the sweep tells the bus starts a round of mails, which may have in hand what the sweep left to it.
            await test.bus.drain()
            return {
              breached: (await desk.kinds(overdue)).includes("deadline_breached"),
              closed: (await desk.read(resolved)).status === "closed",
              told: (await messages(untold, "case_created")).some(({ status }) => status === "sent"),
            }
          },
        }
      }
      const allDone = { breached: true, closed: true, told: true }

      it.each([
        ["orders", () => jest.spyOn(resolve.base(), "claimOrders")],
        ["units", () => jest.spyOn(resolve.base(), "claimStaleUnits")],
        ["transfers", () => jest.spyOn(resolve.base(), "expireTransfers")],
        ["warranties that end", () => jest.spyOn(resolve.warranty(), "claimExpiring")],
        ["proposals", () => jest.spyOn(resolve.catalog(), "listDetectingServices")],
        ["retention", () => jest.spyOn(desk.cases(), "purge")],
      ])("does everything else when its part for %s fails, and says so", async (_part, spy) => {
        const left = await leftBehind()
        spy().mockRejectedValue(lost() as never)
        await expect(sweepJob(test.container)).rejects.toMatchObject(isLost)
        expect(await left.check()).toEqual(allDone)
      })

      it.each([
        ["deadlines", () => jest.spyOn(desk.cases(), "claimDueDeadlines"), { breached: false }],
        ["cases that are over", () => jest.spyOn(desk.cases(), "closeResolved"), { closed: false }],
        ["messages", () => jest.spyOn(desk.cases(), "claimOutbox"), { told: false }],
      ])("leaves what belongs to its part for %s to the next minute when that fails", async (_part, spy, undone) => {
        const left = await leftBehind()
        spy().mockRejectedValue(lost() as never)
        await expect(sweepJob(test.container)).rejects.toMatchObject(isLost)
        expect(await left.check()).toEqual({ ...allDone, ...undone })
        jest.restoreAllMocks()
        await sweepJob(test.container)
        expect(await left.check()).toEqual(allDone)
      })

      it("does each thing once in two instances, and nothing the second time", async () => {
        const left = await leftBehind()
        await told.take()
        await Promise.all([sweepJob(test.container), sweepJob(test.container)])
        expect(await left.check()).toEqual(allDone)
        expect(mailsTo(test.customer.email).filter(({ text }) => text.includes(left.untold))).toHaveLength(1)
        const about = (await told.take(left.overdue, left.resolved)).map(([name, { id }]) => `${name} ${id}`)
        expect(about.sort()).toEqual(
          [`case.deadline_breached ${left.overdue}`, `case.status_changed ${left.resolved}`].sort()
        )
        await sweepJob(test.container)
        expect(await told.take(left.overdue, left.resolved)).toEqual([])
      })

      it("looks for proposals once a day, and at once when a service is offered or changed", async () => {
        const { unit_ids } = await desk.units()
        const { serviceId } = await offer(test, "daily", {
          content: { detection: [{ id: "monthly", kind: "recurrence", every_months: 1 }] },
        })
        const found = () =>
          test.sql<{ id: string }>("select id from after_sales_proposal where service_id = ? and unit_id = ?", [
            serviceId,
            unit_ids[0],
          ])
        await sweepJob(test.container)
        expect(await found()).toHaveLength(1)
        const looked = jest.spyOn(resolve.base(), "listUnitIdsAfter")
        await sweepJob(test.container)
        expect(looked).not.toHaveBeenCalled()
        await flows.updateServiceWorkflow(test.container).run({
          input: { id: serviceId, content: { position: 3 }, actor: agent },
        })
        await sweepJob(test.container)
        expect(looked).toHaveBeenCalled()
        expect(await found()).toHaveLength(1)
      })
    })
  },
  { isShared: true }
)
