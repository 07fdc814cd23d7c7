import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseUnit } from "../../../modules/installed-base"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import { openStatuses } from "../../../modules/service-case/domain/types"
import type { UnitFacts } from "../../../modules/service-catalog/domain/types"
import { localDay } from "../../../shared/calendar"
import { loadTaxonomies } from "../../warranty/product-taxonomy"

/** Units as the requirements of services ask about them. */
export async function unitFactsOf(
  container: MedusaContainer,
  units: CaseUnit[],
  now: Date
): Promise<Map<string, UnitFacts>> {
  const [places, open] = await Promise.all([
    loadTaxonomies(container, units),
    openCasesOf(
      container,
      units.map(({ id }) => id)
    ),
  ])
  const facts = units.map((unit): [string, UnitFacts] => [
    unit.id,
    {
      id: unit.id,
      status: unit.status,
      is_confirmed: unit.is_confirmed,
      product_id: unit.product_id,
      product: places.get(unit.product_id ?? "") ?? null,
      country_code: unit.country_code,
      since_on: unit.delivered_at ? localDay(unit.delivered_at, unit.time_zone) : unit.contract_on,
      today: localDay(now, unit.time_zone),
      open_cases: open.get(unit.id) ?? {},
    },
  ])
  return new Map(facts)
}

/** How many open cases each unit has, by service. */
async function openCasesOf(
  container: MedusaContainer,
  unitIds: string[]
): Promise<Map<string, Record<string, number>>> {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const items = await cases.listAfterSalesCaseItems(
    { unit_id: unitIds },
    { select: ["id", "case_id", "unit_id"], take: 1_000, order: { id: "DESC" } }
  )
  const open = items.length
    ? await cases.listAfterSalesCases(
        { id: items.map(({ case_id }) => case_id), status: [...openStatuses] },
        { select: ["id", "service_id"], take: items.length }
      )
    : []
  const services = new Map(open.map(({ id, service_id }) => [id, service_id]))
  const counts = new Map<string, Record<string, number>>()

  for (const { case_id, unit_id } of items) {
    const service = services.get(case_id)
    if (service && unit_id) {
      const ofUnit = counts.get(unit_id) ?? {}
      counts.set(unit_id, { ...ofUnit, [service]: (ofUnit[service] ?? 0) + 1 })
    }
  }
  return counts
}
