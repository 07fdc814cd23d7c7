import { notFound } from "../../../../shared/errors"
import type { Sql } from "../../sql"

/** One writer at a time for each set of instructions. */
export async function lockInstruction(sql: Sql, id: string): Promise<{ id: string; code: string }> {
  const [row] = await sql<{ id: string; code: string }>(
    "select id, code from after_sales_instruction where id = ? and deleted_at is null for update",
    [id]
  )
  return row ?? notFound("instruction", id)
}
