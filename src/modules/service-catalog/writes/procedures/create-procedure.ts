import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../../../shared/errors"
import type { ProcedureStep, TextByLanguage } from "../../domain/types"
import { retrieveProcedure } from "../../queries/retrieve-procedure"
import type { Sql } from "../../sql"
import type { Creating, ProcedureDetail } from "../../types"
import { appendEvent } from "../append-event"
import { findRepeated } from "../find-repeated"
import { insertRow } from "../insert-row"
import { insertVersion } from "./insert-version"

export type CreateProcedureInput = Creating & {
  code: string
  names?: TextByLanguage
  steps?: ProcedureStep[]
  adopted_from?: string
}

/** A procedure and its first draft. */
export async function createProcedure(sql: Sql, input: CreateProcedureInput): Promise<ProcedureDetail> {
  const repeated = await findRepeated(sql, "after_sales_procedure_version", input)
  if (repeated) {
    return await retrieveProcedure(sql, repeated)
  }
  const id = generateEntityId(undefined, "asproc")
  const values = {
    id,
    code: input.code,
    names: JSON.stringify(input.names ?? {}),
    adopted_from: input.adopted_from ?? null,
  }
  const isNew = await insertRow(
    sql,
    "after_sales_procedure",
    values,
    "on conflict (code) where deleted_at is null do nothing"
  )
  if (!isNew) {
    conflict("procedure_code_taken", `A procedure with code '${input.code}' exists already`, { code: input.code })
  }
  await insertVersion(sql, { ...input, procedure_id: id, version: 1, steps: input.steps ?? [] })
  await appendEvent(sql, { subject: "procedure", subject_id: id, kind: "created", actor: input.actor })

  return await retrieveProcedure(sql, id)
}
