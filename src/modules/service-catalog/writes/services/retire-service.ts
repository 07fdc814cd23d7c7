import { conflict } from "../../../../shared/errors"
import { serviceTransitions } from "../../domain/service-machine"
import { retrieveService } from "../../queries/retrieve-service"
import type { Sql } from "../../sql"
import type { By, ServiceRecord } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { lockService } from "./lock-service"

export type RetireServiceInput = By & { id: string; rev?: number }

/** Takes a service off. Cases that run go on; it may be offered again. */
export async function retireService(sql: Sql, { id, rev, actor }: RetireServiceInput): Promise<ServiceRecord> {
  const service = await lockService(sql, id, rev)
  if (!serviceTransitions.find(service.status, "retire")) {
    conflict("service_retired", `Service '${service.code}' is retired already`, { rev: service.rev })
  }
  await sql(
    `update after_sales_service set status = 'retired', retired_at = now(), retired_by = ?, rev = rev + 1,
       updated_at = now() where id = ? and status = any(?)`,
    [authorOf(actor), id, serviceTransitions.statesFor("retire")]
  )
  await appendEvent(sql, { subject: "service", subject_id: id, kind: "retired", actor, data: { rev: service.rev + 1 } })
  return await retrieveService(sql, id)
}
