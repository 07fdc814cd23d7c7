import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import type { Shop } from "../context"

type Request = Parameters<InstalledBaseModuleService["listAdminUnits"]>[0]
type Unit = Awaited<ReturnType<InstalledBaseModuleService["listAdminUnits"]>>["units"][number]

/** The units that the sweep has made, oldest first. */
export async function units(shop: Shop, request: Request): Promise<Unit[]> {
  const base = shop.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const page = await base.listAdminUnits({ limit: 1000, ...request })
  return page.units.sort((a, b) => (a.contract_on < b.contract_on ? -1 : 1))
}
