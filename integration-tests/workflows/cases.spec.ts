import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../src/modules/service-case"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../src/modules/installed-base"
import { changeCaseStatusWorkflow } from "../../src/workflows/service-case/workflows/change-case-status"
import { createCaseWorkflow } from "../../src/workflows/service-case/workflows/create-case"
import { mergeCasesWorkflow } from "../../src/workflows/service-case/workflows/merge-cases"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { offerServices, type Services } from "../http/harness/services"
import { agent, at } from "./shop"

const minuteMs = 60_000
const windowMs = 14 * 24 * 60 * minuteMs

describeShop("wf_cases", (test) => {
  let services: Services
  beforeEach(async () => {
    services = await offerServices(test.container)
  })
  const cases = () => test.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const base = () => test.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const unitsOf = async (quantity = 1) => {
    const { order } = await at(test).deliveredOn("2026-02-03", quantity)
    return (await at(test).units(order.id)).map(({ id }) => id)
  }
  const open = async (unit_id?: string) => {
    const { result } = await createCaseWorkflow(test.container).run({
      input: {
        service_id: unit_id ? services.repair : services.enquiry,
        items: [{ unit_id, quantity: 1, description: "It does not heat" }],
        channel: "phone",
        locale: "it",
        owner: unit_id ? undefined : { customer_id: test.customer.id },
        assign: { to: "none" },
        actor: agent,
        asker: null,
      },
    })
    return result.case.id
  }
  const change = (id: string, action: "start" | "resolve" | "cancel") =>
    changeCaseStatusWorkflow(test.container).run({
      input: { id, action, resolution_code: "not_needed", cancel_reason: "by_shop", actor: agent },
    })
  const openMatters = async () =>
    (await base().listAfterSalesUnitMatters({ kind: "case" })).filter(({ closed_at }) => closed_at === null)
  const statusOf = async (id: string) => (await cases().retrieveAfterSalesCase(id)).status

  it("a unit with an open case is spoken for, until the case ends", async () => {
    const [unit] = await unitsOf()
    const id = await open(unit)
    expect(await openMatters()).toMatchObject([{ unit_id: unit, ref_id: id }])

    await change(id, "cancel")
    expect(await openMatters()).toEqual([])
  })

  it("merging frees the units of the case that ends alone", async () => {
    const [one, two] = await unitsOf(2)
    const [from, into] = [await open(one), await open(two)]
    await mergeCasesWorkflow(test.container).run({ input: { from_ids: [from], into_id: into, actor: agent } })

    expect((await openMatters()).map(({ ref_id }) => ref_id)).toEqual(expect.arrayContaining([into]))
    expect((await openMatters()).map(({ ref_id }) => ref_id)).not.toContain(from)
  })

  it("the sweep tells units of cases whose process died, both ways", async () => {
    const [one, two] = await unitsOf(2)
    const [fresh, ended] = [await open(one), await open(two)]
    await change(ended, "cancel")
    await test.sql("delete from after_sales_unit_matter where ref_id = ?", [fresh])
    await test.sql("update after_sales_unit_matter set closed_at = null where ref_id = ?", [ended])
    await sweep(test.container)

    expect(await openMatters()).toMatchObject([{ unit_id: one, ref_id: fresh }])
  })

  it.each([
    ["stays resolved to the last minute of the window", windowMs - 2 * minuteMs, "resolved"],
    ["closes in the first minute after it", windowMs + minuteMs, "closed"],
  ])("a case that nobody opened again %s", async (_when, age, status) => {
    const id = await open()
    await change(id, "start")
    await change(id, "resolve")
    const at = new Date(Date.now() - age).toISOString()
    await test.sql("update after_sales_case set resolved_at = ? where id = ?", [at, id])
    await sweep(test.container)

    expect(await statusOf(id)).toBe(status)
  })

  it("two sweeps at once close a case once", async () => {
    const id = await open()
    await change(id, "start")
    await change(id, "resolve")
    await test.sql("update after_sales_case set resolved_at = now() - interval '15 days' where id = ?", [id])
    await Promise.all([sweep(test.container), sweep(test.container)])

    const closings = await test.sql("select 1 from after_sales_case_event where case_id = ? and kind = 'closed'", [id])
    expect(closings).toHaveLength(1)
  })
})
