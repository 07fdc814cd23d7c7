import type { Sql } from "../sql"
import type { ServiceRecord } from "../types"
import { serviceColumns, type ServiceRow, toService } from "./service-record"

/** All that is offered at present, in the merchant's order. A shop has tens of services, so there are no pages. */
export async function listOfferedServices(sql: Sql, ids?: string[]): Promise<ServiceRecord[]> {
  const rows = await sql<ServiceRow>(
    `select ${serviceColumns} from after_sales_service s
     where s.status = 'published' and s.deleted_at is null and (?::text[] is null or s.id = any(?::text[]))
     order by s.position, s.id limit 1000`,
    [ids ?? null, ids ?? null]
  )
  return rows.map(toService)
}
