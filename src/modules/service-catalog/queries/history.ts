import { instantOf } from "../../../shared/sql"
import type { Sql } from "../sql"
import type { CatalogEventRecord } from "../types"

type EventRow = Omit<CatalogEventRecord, "created_at"> & { created_at: Date | string }

/** The latest hundred things that happened to a record, newest first. */
export async function historyOf(sql: Sql, subjectId: string): Promise<CatalogEventRecord[]> {
  const rows = await sql<EventRow>(
    `select id, kind, actor_type, actor_id, data, created_at from after_sales_catalog_event
     where subject_id = ? and deleted_at is null order by created_at desc, id desc limit 100`,
    [subjectId]
  )
  return rows.map((row) => ({ ...row, created_at: instantOf(row.created_at) }))
}
