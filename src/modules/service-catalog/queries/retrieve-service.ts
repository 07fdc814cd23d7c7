import { notFound } from "../../../shared/errors"
import type { Sql } from "../sql"
import type { ServiceRecord } from "../types"
import { serviceColumns, type ServiceRow, toService } from "./service-record"

/** A service by its id. */
export async function retrieveService(sql: Sql, id: string): Promise<ServiceRecord> {
  const [row] = await sql<ServiceRow>(
    `select ${serviceColumns} from after_sales_service s where s.id = ? and s.deleted_at is null`,
    [id]
  )
  return row ? toService(row) : notFound("service", id)
}
