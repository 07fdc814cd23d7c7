import { generateEntityId } from "@medusajs/framework/utils"
import { conflict } from "../../../../shared/errors"
import type { TextByLanguage } from "../../domain/types"
import { retrieveInstruction } from "../../queries/retrieve-instruction"
import type { Sql } from "../../sql"
import type { Creating, InstructionDetail } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { findRepeated } from "../find-repeated"
import { insertRow } from "../insert-row"

export type CreateInstructionInput = Creating & { product_id: string; code: string; names: TextByLanguage }

/** Adds instructions to a product, for example its manual. */
export async function createInstruction(sql: Sql, input: CreateInstructionInput): Promise<InstructionDetail> {
  const repeated = await findRepeated(sql, "after_sales_instruction", input)
  if (repeated) {
    return await retrieveInstruction(sql, repeated)
  }
  const { product_id, code, names, actor, idempotency } = input
  const id = generateEntityId(undefined, "asins")
  const values = {
    id,
    product_id,
    code,
    names: JSON.stringify(names),
    created_by: authorOf(actor),
    idempotency_key: idempotency?.key ?? null,
    idempotency_hash: idempotency?.hash ?? null,
  }
  const isNew = await insertRow(
    sql,
    "after_sales_instruction",
    values,
    "on conflict (product_id, code) where deleted_at is null do nothing"
  )
  if (!isNew) {
    conflict("instruction_code_taken", `The product has instructions with code '${code}' already`, { code })
  }
  await appendEvent(sql, { subject: "instruction", subject_id: id, kind: "created", actor })
  return await retrieveInstruction(sql, id)
}
