import type { Sql } from "../../../shared/sql"

export type AnnouncedWarranty = { event_id: string; warranty_id: string; unit_id: string }

/** Promises whose end was announced since then; the newest thousand. */
export async function listAnnounced(sql: Sql, since: Date): Promise<AnnouncedWarranty[]> {
  return await sql<AnnouncedWarranty>(
    `select e.id as event_id, w.id as warranty_id, w.unit_id
     from after_sales_warranty_event e join after_sales_warranty w on w.id = e.warranty_id and w.deleted_at is null
     where e.kind = 'expiring_announced' and e.created_at > ? and e.deleted_at is null
     order by e.created_at desc limit 1000`,
    [since.toISOString()]
  )
}
