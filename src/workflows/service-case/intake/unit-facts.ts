import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseUnit } from "../../../modules/installed-base"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
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
async function openCasesOf(container: MedusaContainer, unitIds: string[]): Promise<Map<string, Record<string, number>>> {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const counts = new Map<string, Record<string, number>>()
  for (const { unit_id, service_id, count } of await cases.countOpenCases(unitIds)) {
    counts.set(unit_id, { ...counts.get(unit_id), [service_id]: count })
  }
  return counts
}
