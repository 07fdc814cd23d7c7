import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../../../shared/errors"
import { checkContent } from "../../domain/check-content"
import { emptyContent, type GivenContent, mergeContent } from "../../domain/service-content"
import type { ServiceKind } from "../../domain/types"
import { retrieveService } from "../../queries/retrieve-service"
import type { Sql } from "../../sql"
import type { Creating, ServiceRecord } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { findRepeated } from "../find-repeated"
import { insertRow } from "../insert-row"
import { checkProcedure } from "./check-procedure"
import { contentColumns } from "./columns"

export type CreateServiceInput = Creating & {
  code: string
  kind: ServiceKind
  content: GivenContent
  /** The start set's entry that it is made from. */
  adopted_from?: string
}

/** Plans a service. It is a draft: nobody can ask for it yet. */
export async function createService(sql: Sql, input: CreateServiceInput): Promise<ServiceRecord> {
  const repeated = await findRepeated(sql, "after_sales_service", input)
  if (repeated) {
    return await retrieveService(sql, repeated)
  }
  const content = mergeContent(emptyContent, input.content)
  checkContent(input.kind, content)
  await checkProcedure(sql, content.procedure_id)

  const id = generateEntityId(undefined, "assvc")
  const values = {
    id,
    code: input.code,
    kind: input.kind,
    adopted_from: input.adopted_from ?? null,
    created_by: authorOf(input.actor),
    idempotency_key: input.idempotency?.key ?? null,
    idempotency_hash: input.idempotency?.hash ?? null,
    ...contentColumns(content),
  }
  const isNew = await insertRow(
    sql,
    "after_sales_service",
    values,
    "on conflict (code) where deleted_at is null do nothing"
  )
  if (!isNew) {
    conflict("service_code_taken", `A service with code '${input.code}' exists already`, { code: input.code })
  }
  await appendEvent(sql, { subject: "service", subject_id: id, kind: "created", actor: input.actor })
  return await retrieveService(sql, id)
}
