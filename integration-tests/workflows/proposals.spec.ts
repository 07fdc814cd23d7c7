import { Modules } from "@medusajs/framework/utils"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../src/modules/service-catalog"
import type { DetectionRule } from "../../src/modules/service-catalog"
import { WarrantyEvents } from "../../src/workflows/events"
import { acceptProposalWorkflow } from "../../src/workflows/service-catalog/workflows/accept-proposal"
import { adoptStartSetWorkflow } from "../../src/workflows/service-catalog/workflows/adopt-start-set"
import { detectNeedsWorkflow } from "../../src/workflows/service-catalog/workflows/detect-needs"
import { publishServiceWorkflow } from "../../src/workflows/service-catalog/workflows/publish-service"
import { updateServiceWorkflow } from "../../src/workflows/service-catalog/workflows/update-service"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { agent, at } from "./shop"

type Stored = { id: string; unit_id: string; status: string; reason_code: string; case_id: string | null }

describeShop("wf_proposals", (test) => {
  /** The shop offers maintenance, and thinks of it by these rules. */
  const offer = async (...detection: DetectionRule[]) => {
    const { result } = await adoptStartSetWorkflow(test.container).run({
      input: { codes: ["maintenance_request"], actor: agent },
    })
    const [{ id }] = result
    await updateServiceWorkflow(test.container).run({ input: { id, content: { detection }, actor: agent } })
    await publishServiceWorkflow(test.container).run({ input: { id, actor: agent } })
    return id
  }
  const proposals = () => test.sql<Stored>("select * from after_sales_proposal order by unit_id, id")
  const yearly: DetectionRule = { id: "yearly", kind: "recurrence", every_months: 12 }

  it("finds by the sweep what is due, once, also by a service that is offered later that day", async () => {
    const { order } = await at(test).deliveredOn("2024-01-15", 2)
    await sweep(test.container)
    expect(await proposals()).toEqual([])
    await offer(yearly)
    await sweep(test.container)
    await sweep(test.container)
    const units = (await at(test).units(order.id)).map(({ id }) => id).sort()
    expect((await proposals()).map(({ unit_id, status }) => [unit_id, status])).toEqual(units.map((id) => [id, "open"]))
  })

  it("hears at once of a warranty that is about to end", async () => {
    const { order } = await at(test).deliveredOn("2024-01-15")
    const [unit] = await at(test).units(order.id)
    const [{ parts_ends_on: end }] = await at(test).warranties(unit.id)
    await offer({ id: "before-end", kind: "warranty_ending", before_days: 3650 })
    await test.sql(
      "update after_sales_warranty set parts_ends_on = current_date + 10, labour_ends_on = current_date + 10 where unit_id = ?",
      [unit.id]
    )
    await test.container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: WarrantyEvents.EXPIRING, data: { id: "aswar_1", unit_id: unit.id } })
    await test.bus.drain()
    expect(end).not.toBeNull()
    expect(await proposals()).toMatchObject([{ unit_id: unit.id, reason_code: "warranty_ending", status: "open" }])
  })

  it("lets no unit that can't be read keep the others from being looked at", async () => {
    const { order } = await at(test).deliveredOn("2024-01-15", 3)
    const [bad] = await at(test).units(order.id)
    await offer(yearly)
    await test.sql("update after_sales_unit set time_zone = 'Nowhere/At all' where id = ?", [bad.id])
    const { result } = await detectNeedsWorkflow(test.container).run({ input: { is_asked: true } })
    expect(result).toMatchObject({ looked_at: 3, is_complete: true })
    expect((await proposals()).map(({ unit_id }) => unit_id)).not.toContain(bad.id)
    expect(await proposals()).toHaveLength(2)
  })

  it("opens the case of a proposal whose acceptance died half-way, once", async () => {
    await at(test).deliveredOn("2024-01-15")
    await offer(yearly)
    await sweep(test.container)
    const [{ id }] = await proposals()
    const catalog = test.container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
    await catalog.acceptProposal({ id, actor: agent })
    await test.sql("update after_sales_proposal set decided_at = now() - interval '1 hour' where id = ?", [id])
    await sweep(test.container)
    await acceptProposalWorkflow(test.container).run({ input: { id, actor: agent } })
    const cases = await test.sql<{ id: string; channel: string; origin_key: string }>(
      "select id, channel, origin_key from after_sales_case"
    )
    expect(cases).toMatchObject([{ channel: "detection", origin_key: `proposal:${id}` }])
    expect(await proposals()).toMatchObject([{ status: "accepted", case_id: cases[0].id }])
  })

  it("lets a proposal stand open again whose service is no longer offered", async () => {
    await at(test).deliveredOn("2024-01-15")
    const service_id = await offer(yearly)
    await sweep(test.container)
    const [{ id }] = await proposals()
    await test.sql("update after_sales_service set status = 'retired' where id = ?", [service_id])
    const { errors } = await acceptProposalWorkflow(test.container).run({
      input: { id, actor: agent },
      throwOnError: false,
    })
    expect(errors.map(({ error }) => error.code)).toEqual(["service_not_published"])
    expect(await proposals()).toMatchObject([{ status: "open", case_id: null }])
  })
})
