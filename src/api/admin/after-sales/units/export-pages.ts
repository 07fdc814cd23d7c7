import type { AdminUnit, InstalledBaseModuleService } from "../../../../modules/installed-base"

type Filters = Omit<Parameters<InstalledBaseModuleService["listAdminUnits"]>[0], "limit" | "offset" | "cursor" | "order">

/** All units that the filters leave, oldest first, so that one made meanwhile comes at the end. */
export async function* exportPages(base: InstalledBaseModuleService, filters: Filters): AsyncGenerator<AdminUnit[]> {
  let cursor: string | undefined
  do {
    const page = await base.listAdminUnits({ ...filters, limit: 1000, order: "created_at", cursor })
    yield page.units
    cursor = page.next_cursor ?? undefined
  } while (cursor)
}
