import { notAllowed } from "../../../../shared/errors"
import { reportPieces } from "../../domain/report-pieces"
import type { ProcedureStep } from "../../domain/types"
import { serviceColumns, type ServiceRow } from "../../queries/service-record"
import type { Sql } from "../../sql"

/** Pieces of a service that depend on its procedure's steps. */
const touched = new Set(["procedure", "documents"])

/** Services that are offered must stay complete when their procedure changes: the new steps name no unknown document. */
export async function keepServicesReady(sql: Sql, procedureId: string, steps: ProcedureStep[]): Promise<void> {
  const services = await sql<ServiceRow>(
    `select ${serviceColumns} from after_sales_service s
     where s.procedure_id = ? and s.status = 'published' and s.deleted_at is null order by s.id for share of s`,
    [procedureId]
  )
  for (const service of services) {
    const lacking = reportPieces({ ...service, steps }).find(
      ({ piece, state }) => touched.has(piece) && state !== "ready"
    )
    if (lacking) {
      const details = Object.values(lacking.params).join(" ")
      notAllowed(
        `Service '${service.code}' is offered and follows this procedure; it would lack: ${lacking.code} (${details})`,
        "service_would_be_incomplete"
      )
    }
  }
}
