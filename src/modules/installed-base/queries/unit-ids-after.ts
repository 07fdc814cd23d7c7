import type { Sql } from "../sql"

/** Ids of live units behind one in the order of ids, for whoever looks through all of them in batches. */
export async function listUnitIdsAfter(sql: Sql, after: string | null, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from after_sales_unit
     where id > ? and deleted_at is null and status in ('ordered', 'shipped', 'delivered', 'installed')
     order by id limit ?`,
    [after ?? "", limit]
  )
  return rows.map(({ id }) => id)
}
