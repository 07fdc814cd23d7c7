import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService, type UnitSubject } from "../../modules/installed-base"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../modules/service-case"
import type { OfferedService, UnitFacts } from "../../modules/service-catalog"
import { localDay } from "../../shared/calendar"
import { loadTaxonomies } from "../warranty/product-taxonomy"

/** A unit as services see it, with the subject that the warranty module is asked about. */
export type KnownUnit = { subject: UnitSubject; facts: UnitFacts }

/** Rules that ask where a product stands in the catalogue; without one of them the catalogue is not read. */
const catalogueRules = new Set(["type", "category", "tag"])

/** Facts of units, as far as the services ask for them. Unknown ids are left out. */
export async function unitFacts(
  container: MedusaContainer,
  unitIds: string[],
  services: Pick<OfferedService, "requirements">[],
  now: Date
): Promise<KnownUnit[]> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const counts = services.some(({ requirements }) => requirements.max_open_per_unit !== null)
  const [subjects, open] = await Promise.all([
    base.retrieveWarrantySubjects(unitIds),
    counts ? cases.countOpenCases(unitIds) : [],
  ])
  const needsCatalogue = services.some(({ requirements }) => catalogueRules.has(requirements.product.type))
  const places = needsCatalogue ? await loadTaxonomies(container, subjects) : new Map()

  return subjects.map((subject) => ({
    subject,
    facts: {
      id: subject.id,
      status: subject.status,
      is_confirmed: subject.is_confirmed,
      product_id: subject.product_id,
      product: places.get(subject.product_id ?? "") ?? null,
      country_code: subject.country_code,
      since_on: subject.delivered_at ? localDay(subject.delivered_at, subject.time_zone) : subject.contract_on,
      today: localDay(now, subject.time_zone),
      open_cases: Object.fromEntries(
        open.filter(({ unit_id }) => unit_id === subject.id).map(({ service_id, count }) => [service_id, count])
      ),
    },
  }))
}
