import type { Sql } from "../sql"
import type { StaleUnit } from "../types"

type Change = Record<string, string | number | boolean | string[] | null>

/** Writes columns of a locked unit. A change that matters to its warranties raises the revision of its facts. */
export async function changeUnit(sql: Sql, id: string, change: Change, matters = true): Promise<StaleUnit> {
  const names = Object.keys(change)
  const [unit] = await sql<StaleUnit>(
    `update after_sales_unit
     set ${names.map((name) => `${name} = ?`).join(", ")}, facts_rev = facts_rev + ?::int, updated_at = now()
     where id = ? returning id, facts_rev`,
    [...names.map((name) => change[name]), matters ? 1 : 0, id]
  )
  return unit
}
