import { isDeepStrictEqual } from "node:util"
import { checkContent } from "../../domain/check-content"
import type { Vouched } from "../../domain/report-pieces"
import { type GivenContent, mergeContent, type ServiceContent } from "../../domain/service-content"
import { readinessOf } from "../../queries/readiness"
import { retrieveService } from "../../queries/retrieve-service"
import type { Sql } from "../../sql"
import type { By, ServiceRecord } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { checkProcedure } from "./check-procedure"
import { contentColumns, contentOf } from "./columns"
import { lockService } from "./lock-service"
import { requireReady } from "./require-ready"

export type UpdateServiceInput = By & { id: string; rev?: number; content: GivenContent; vouched?: Vouched }

/** Changes what is given. A service that is offered stays complete, or nothing changes. */
export async function updateService(sql: Sql, input: UpdateServiceInput): Promise<ServiceRecord> {
  const service = await lockService(sql, input.id, input.rev)
  const before = contentOf(service)
  const content = mergeContent(before, input.content)
  checkContent(service.kind, content)
  if (content.procedure_id !== before.procedure_id) {
    await checkProcedure(sql, content.procedure_id)
  }
  const fields = changedFields(before, content)
  if (!fields.length) {
    return service
  }
  if (service.status === "published") {
    requireReady(service.code, await readinessOf(sql, { ...service, ...content }, input.vouched ?? {}))
  }
  const columns = contentColumns(content)
  await sql(
    `update after_sales_service set ${Object.keys(columns)
      .map((column) => `${column} = ?`)
      .join(", ")},
       rev = rev + 1, updated_by = ?, updated_at = now() where id = ?`,
    [...Object.values(columns), authorOf(input.actor), service.id]
  )
  await appendEvent(sql, {
    subject: "service",
    subject_id: service.id,
    kind: "changed",
    actor: input.actor,
    data: { fields, rev: service.rev + 1 },
  })
  return await retrieveService(sql, service.id)
}

function changedFields(before: ServiceContent, after: ServiceContent): string[] {
  const comparable = (content: ServiceContent, field: keyof ServiceContent) =>
    field === "price_amount" && content.price_amount !== null ? Number(content.price_amount) : content[field]

  return (Object.keys(after) as (keyof ServiceContent)[]).filter(
    (field) => !isDeepStrictEqual(comparable(before, field), comparable(after, field))
  )
}
