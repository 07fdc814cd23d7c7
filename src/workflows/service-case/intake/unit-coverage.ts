import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import type { StoredCoverage } from "../../../modules/service-case"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"

/** What is owed for each unit at this moment. A unit that the shop has not confirmed has no answer. */
export async function coverageOf(
  container: MedusaContainer,
  unitIds: string[],
  now: Date
): Promise<Map<string, StoredCoverage>> {
  if (!unitIds.length) {
    return new Map()
  }
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)
  const [subjects, { return_window_days }] = await Promise.all([
    base.retrieveWarrantySubjects(unitIds),
    container.resolve<PlatformModuleService>(PLATFORM_MODULE).getSettings(),
  ])
  const confirmed = subjects.filter(({ is_confirmed }) => is_confirmed)
  const assessments = await Promise.all(confirmed.map((unit) => warranty.assess(unit, { now, return_window_days })))

  return new Map(confirmed.map(({ id }, index) => [id, assessments[index] as StoredCoverage]))
}
