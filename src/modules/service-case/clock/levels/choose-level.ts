import { instant } from "../../instants"
import type { Sql } from "../../sql"
import { chooseLevel as choose, type LevelChoice, type LevelFacts } from "../domain/choose-level"
import type { FrozenLevel, TimeZone } from "../domain/types"
import { ensureDefaults } from "./ensure-defaults"
import { serverZone } from "./server-zone"

type LevelRow = Omit<LevelChoice, "created_at"> & {
  created_at: Date | string
  status: string
} & Omit<FrozenLevel, "level_id">

/**
 * The service level for a case as it stands now, frozen; null where the merchant has none active. It cannot be deleted
 * before the case is written.
 *
 * @param timeZone of the calendar that ships with the plugin, should it have to be made
 */
export async function chooseLevel(
  sql: Sql,
  facts: LevelFacts,
  timeZone: TimeZone | null = null
): Promise<FrozenLevel | null> {
  let rows = await readLevels(sql, facts)
  if (!rows.some(({ scope }) => scope === "default")) {
    await ensureDefaults(sql, timeZone ?? serverZone())
    rows = await readLevels(sql, facts)
  }
  const active = rows.filter(({ status }) => status === "active")
  const chosen = choose(
    active.map((row) => ({ ...row, created_at: instant(row.created_at) })),
    facts
  )
  return (
    chosen && {
      level_id: chosen.id,
      calendar: chosen.calendar,
      targets: chosen.targets,
      warn_percent: chosen.warn_percent,
      escalation: chosen.escalation,
    }
  )
}

async function readLevels(
  sql: Sql,
  { customer_id, group_ids, country_code, service_level_id = null }: LevelFacts
): Promise<LevelRow[]> {
  return await sql<LevelRow>(
    `select l.id, l.scope, l.scope_ids, l.created_at, l.status, l.targets, l.warn_percent, l.escalation,
       jsonb_build_object('time_zone', b.time_zone, 'windows', b.windows, 'holidays_country', b.holidays_country,
         'closed_on', to_jsonb(b.closed_on)) as calendar
     from after_sales_service_level l join after_sales_business_calendar b on b.id = l.calendar_id
     where l.deleted_at is null and (l.scope = 'default' or l.id = ?::text
       or (l.scope = 'customer' and ?::text = any(l.scope_ids)) or (l.scope = 'group' and l.scope_ids && ?::text[])
       or (l.scope = 'country' and lower(?::text) = any(l.scope_ids)))
     for key share of l`,
    [service_level_id, customer_id, group_ids, country_code]
  )
}
