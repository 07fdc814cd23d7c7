import type { Sql } from "../../../shared/sql"

/** All settings that have been written, by key. */
export async function selectSettings(sql: Sql): Promise<Record<string, unknown>> {
  const rows = await sql<{ key: string; value: unknown }>(
    `select key, value from after_sales_setting where deleted_at is null`
  )
  return Object.fromEntries(rows.map((row) => [row.key, row.value]))
}
