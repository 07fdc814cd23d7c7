import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../sql"
import type { TimeZone } from "../domain/types"
import defaults from "./defaults.json"

const { natural_key, calendar, level } = defaults

/** Whether they are there, also when the merchant has changed them. */
export async function hasDefaults(sql: Sql): Promise<boolean> {
  const [found] = await sql("select 1 from after_sales_service_level where natural_key = ? and deleted_at is null", [
    natural_key,
  ])
  return found !== undefined
}

/**
 * Makes the calendar and the level that ship with the plugin, in a shop that has none. Their natural key makes them
 * once, whichever server comes first; what the merchant has changed since is left alone.
 */
export async function ensureDefaults(sql: Sql, timeZone: TimeZone): Promise<void> {
  await sql(
    `insert into after_sales_business_calendar (id, natural_key, name, time_zone, windows, closed_on)
     values (?, ?, ?, ?, ?::jsonb, '{}')
     on conflict (natural_key) where natural_key is not null and deleted_at is null do nothing`,
    [generateEntityId(undefined, "ascal"), natural_key, calendar.name, timeZone, JSON.stringify(calendar.windows)]
  )
  await sql(
    `insert into after_sales_service_level
       (id, natural_key, name, scope, scope_ids, calendar_id, targets, warn_percent, escalation)
     select ?, natural_key, ?, 'default', '{}', id, ?::jsonb, ?, ?::jsonb
     from after_sales_business_calendar where natural_key = ? and deleted_at is null
     on conflict do nothing`,
    [
      generateEntityId(undefined, "aslev"),
      level.name,
      JSON.stringify(level.targets),
      level.warn_percent,
      JSON.stringify(level.escalation),
      natural_key,
    ]
  )
}
