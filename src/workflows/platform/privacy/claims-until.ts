import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"
import type { LocalDate } from "../../../shared/local-date"

/** Ends of promises and of the time in which an action can be brought; reports and notices lie within them. */
const ends: readonly string[] = [
  "guarantee_end",
  "digital_supply_end",
  "commercial_end",
  "durability_end",
  "plan_end",
  "action_end",
]

/** By unit, the last day on which anything can still be claimed from it; none where nothing is or was promised. */
export async function claimsUntil(
  container: MedusaContainer,
  unitIds: string[],
  now: Date
): Promise<Map<string, LocalDate>> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)
  const { return_window_days } = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).getSettings()
  const last = new Map<string, LocalDate>()

  for (const subject of await base.retrieveWarrantySubjects(unitIds)) {
    const { deadlines } = await warranty.assess(subject, { now, return_window_days })
    const days = deadlines.filter(({ code }) => ends.includes(code)).map(({ on }) => on)
    if (days.length) {
      last.set(subject.id, days.sort()[days.length - 1])
    }
  }
  return last
}
