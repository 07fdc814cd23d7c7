import { generateEntityId } from "@medusajs/framework/utils"
import type { ProcedureStep } from "../../domain/types"
import type { Sql } from "../../sql"
import type { Creating } from "../../types"
import { authorOf } from "../author"
import { insertRow } from "../insert-row"

type NewVersion = Creating & { procedure_id: string; version: number; steps: ProcedureStep[] }

/** Writes a draft. A second draft of the same procedure breaks a unique index. */
export async function insertVersion(sql: Sql, input: NewVersion): Promise<void> {
  await insertRow(sql, "after_sales_procedure_version", {
    id: generateEntityId(undefined, "asprv"),
    procedure_id: input.procedure_id,
    version: input.version,
    steps: JSON.stringify(input.steps),
    created_by: authorOf(input.actor),
    idempotency_key: input.idempotency?.key ?? null,
    idempotency_hash: input.idempotency?.hash ?? null,
  })
}
