import { conflict } from "../../../../shared/errors"
import type { Vouched } from "../../domain/report-pieces"
import { serviceTransitions } from "../../domain/service-machine"
import { readinessOf } from "../../queries/readiness"
import { retrieveService } from "../../queries/retrieve-service"
import type { Sql } from "../../sql"
import type { By, ServiceRecord } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { checkProcedure } from "./check-procedure"
import { lockService } from "./lock-service"
import { requireReady } from "./require-ready"

/** `vouched`: what other modules say about their pieces. */
export type PublishServiceInput = By & { id: string; rev?: number; vouched?: Vouched }

/** Offers a service, once everything that its kind needs is there. */
export async function publishService(sql: Sql, input: PublishServiceInput): Promise<ServiceRecord> {
  const service = await lockService(sql, input.id, input.rev)
  if (!serviceTransitions.find(service.status, "publish")) {
    conflict("service_published", `Service '${service.code}' is offered already`, { rev: service.rev })
  }
  await checkProcedure(sql, service.procedure_id)
  requireReady(service.code, await readinessOf(sql, service, input.vouched ?? {}))
  await sql(
    `update after_sales_service set status = 'published', published_at = now(), published_by = ?, retired_at = null,
       retired_by = null, rev = rev + 1, updated_at = now() where id = ? and status = any(?)`,
    [authorOf(input.actor), service.id, serviceTransitions.statesFor("publish")]
  )
  await appendEvent(sql, {
    subject: "service",
    subject_id: service.id,
    kind: "published",
    actor: input.actor,
    data: { rev: service.rev + 1, procedure_version: service.procedure?.published_version ?? null },
  })
  return await retrieveService(sql, service.id)
}
