import type { Sql } from "../sql"

export type UnitOwner = {
  unit_id: string
  owner_customer_id: string | null
  owner_email: string | null
  country_code: string | null
}

export type UnitNews = UnitOwner & {
  event_id: string
  kind: "registration_approved" | "registration_rejected"
}

/** Registrations that were decided since then, with their owners of today; the newest thousand. */
export async function listUnitNews(sql: Sql, since: Date): Promise<UnitNews[]> {
  return await sql<UnitNews>(
    `select e.id as event_id, e.kind, u.id as unit_id, u.owner_customer_id, u.owner_email, u.country_code
     from after_sales_unit_event e join after_sales_unit u on u.id = e.unit_id and u.deleted_at is null
     where e.kind in ('registration_approved', 'registration_rejected') and e.created_at > ? and e.deleted_at is null
     order by e.created_at desc limit 1000`,
    [since.toISOString()]
  )
}

/** Whose these units are today. */
export async function listOwners(sql: Sql, unitIds: string[]): Promise<UnitOwner[]> {
  return await sql<UnitOwner>(
    `select id as unit_id, owner_customer_id, owner_email, country_code from after_sales_unit
     where id = any(?::text[]) and deleted_at is null`,
    [unitIds]
  )
}
