import type { ProcedureStep } from "../domain/types"
import type { Sql } from "../sql"
import type { ServiceForCase } from "../types"
import { retrieveService } from "./retrieve-service"

/**
 * A service with the steps that are in force, for a case to freeze.
 *
 * @throws `not_found` for an unknown service; one that is not offered is given too, its status says so
 */
export async function serviceForCase(sql: Sql, serviceId: string): Promise<ServiceForCase> {
  const service = await retrieveService(sql, serviceId)
  const steps = await publishedSteps(sql, service.procedure_id)
  return {
    service,
    procedure:
      service.procedure && steps
        ? { procedure_id: service.procedure.id, title: service.procedure.names, ...steps }
        : null,
  }
}

/** The version of a procedure that is in force, if there is one. */
export async function publishedSteps(
  sql: Sql,
  procedureId: string | null
): Promise<{ version: number; steps: ProcedureStep[] } | null> {
  const [version] = await sql<{ version: number; steps: ProcedureStep[] }>(
    `select version, steps from after_sales_procedure_version
     where procedure_id = ? and status = 'published' and deleted_at is null`,
    [procedureId]
  )
  return version ?? null
}
