import { notFound } from "../../../shared/errors"
import { instantOf, type Sql } from "../../../shared/sql"
import { toWarranty, warrantyColumns, type WarrantyRow, warrantyTables } from "../promises/rows"
import type { CoverageUseRecord, WarrantyDetail, WarrantyEventRecord } from "../promises/types"

type DetailRow = WarrantyRow & { events: WarrantyEventRecord[]; coverage_uses: CoverageUseRecord[] }

const events = `(select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'actor_type', e.actor_type,
    'actor_id', e.actor_id, 'data', e.data, 'created_at', e.created_at) order by e.created_at, e.id), '[]')
  from after_sales_warranty_event e where e.warranty_id = w.id)`

const uses = `(select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'warranty_id', u.warranty_id,
    'consumer_kind', u.consumer_kind, 'consumer_id', u.consumer_id, 'state', u.state,
    'created_at', u.created_at, 'settled_at', u.settled_at) order by u.created_at, u.id), '[]')
  from after_sales_coverage_use u where u.warranty_id = w.id and u.deleted_at is null)`

/** One warranty with everything that happened to it. */
export async function retrieveWarranty(sql: Sql, id: string, now: Date): Promise<WarrantyDetail> {
  const [row] = await sql<DetailRow>(
    `select ${warrantyColumns}, ${events} as events, ${uses} as coverage_uses
     from ${warrantyTables} where w.id = ? and w.deleted_at is null`,
    [id]
  )
  if (!row) {
    notFound("Warranty", id)
  }
  return {
    ...toWarranty(row, now),
    events: row.events.map((event) => ({ ...event, created_at: instantOf(event.created_at) })),
    coverage_uses: row.coverage_uses.map((use) => ({
      ...use,
      created_at: instantOf(use.created_at),
      settled_at: instantOf(use.settled_at),
    })),
  }
}
