import { instantOf, type Sql } from "../../../shared/sql"

export type SweepState = {
  name: string
  ran_at: string | null
  is_running: boolean
  lag_seconds: number
  last_error: string | null
}

/** How each sweep fares, for people who ask whether anything waits. */
export async function selectSweeps(sql: Sql): Promise<SweepState[]> {
  const rows = await sql<Omit<SweepState, "ran_at"> & { ran_at: Date | string | null }>(
    `select name, ran_at, coalesce(claimed_until > now(), false) as is_running, lag_seconds, last_error
     from after_sales_sweep where deleted_at is null order by name`
  )
  return rows.map((row) => ({ ...row, ran_at: instantOf(row.ran_at) }))
}
