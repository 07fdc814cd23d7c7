import type { Sql } from "../sql"
import type { StaleUnit } from "../types"

/**
 * Notes for which revision of their facts units have their warranties. A unit whose facts moved on meanwhile stays
 * behind and is found again. Answers how many are up to date now.
 */
export async function markAssured(sql: Sql, units: StaleUnit[]): Promise<number> {
  if (!units.length) {
    return 0
  }
  const rows = await sql<{ is_assured: boolean }>(
    `update after_sales_unit u set assured_rev = r.facts_rev, assured_lease_until = null
     from unnest(?::text[], ?::int[]) as r(id, facts_rev)
     where u.id = r.id and u.assured_rev < r.facts_rev and r.facts_rev <= u.facts_rev
     returning u.assured_rev = u.facts_rev as is_assured`,
    [units.map((unit) => unit.id), units.map((unit) => unit.facts_rev)]
  )
  return rows.filter((row) => row.is_assured).length
}

/** Takes units whose warranties are behind, for so many seconds; processes that ask at once get different ones. */
export async function claimStaleUnits(sql: Sql, limit: number, leaseSeconds: number): Promise<StaleUnit[]> {
  return sql<StaleUnit>(
    `update after_sales_unit set assured_lease_until = now() + ?::int * interval '1 second'
     where id in (select id from after_sales_unit
       where assured_rev < facts_rev and deleted_at is null
         and (assured_lease_until is null or assured_lease_until <= now())
       order by id limit ?::int for update skip locked)
     returning id, facts_rev`,
    [leaseSeconds, limit]
  )
}
