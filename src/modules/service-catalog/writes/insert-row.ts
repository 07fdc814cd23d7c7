import type { Sql } from "../sql"

/**
 * Writes one row. What is no list is bound as it is; objects go in as JSON.
 *
 * @param conflict what to do when it exists, for example `on conflict (code) where deleted_at is null do nothing`
 * @returns whether a row was written
 */
export async function insertRow(
  sql: Sql,
  table: string,
  values: Record<string, unknown>,
  conflict = ""
): Promise<boolean> {
  const columns = Object.keys(values)
  const rows = await sql(
    `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")}) ${conflict} returning 1`,
    Object.values(values)
  )
  return rows.length === 1
}
