import { conflict, notFound } from "../../../../shared/errors"
import { retrieveService } from "../../queries/retrieve-service"
import type { Sql } from "../../sql"
import type { ServiceRecord } from "../../types"

/**
 * Holds a service until the transaction is over, so that its writers never overtake each other.
 *
 * @param rev what the caller has seen; left out, they take whatever is there
 */
export async function lockService(sql: Sql, id: string, rev?: number): Promise<ServiceRecord> {
  const [row] = await sql<{ id: string }>(
    "select id from after_sales_service where id = ? and deleted_at is null for update",
    [id]
  )
  if (!row) {
    notFound("service", id)
  }
  const service = await retrieveService(sql, id)
  if (rev !== undefined && rev !== service.rev) {
    conflict("service_changed", `Service '${service.code}' was changed by somebody else; look at it again`, {
      rev: service.rev,
      changed_at: service.updated_at,
    })
  }
  return service
}
