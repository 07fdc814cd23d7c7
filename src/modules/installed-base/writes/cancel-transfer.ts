import type { Actor } from "../../../shared/actor"
import { notFound } from "../../../shared/errors"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"
import { decideTransfer } from "./decide-transfer"
import { lockUnit } from "./lock-unit"
import { transferColumns, type TransferRow } from "./transfer-rows"

export type CancelTransferInput = {
  unit_id: string
  /** Given for a customer's own request: anybody else's unit is not found. */
  customer_id?: string
  actor: Actor
  now?: Date
}

/** Takes the open invitation of a unit back. */
export async function cancelTransfer(sql: Sql, input: CancelTransferInput): Promise<TransferRow> {
  const { unit_id, actor, now = new Date() } = input
  await lockUnit(sql, unit_id, input.customer_id)
  const [open] = await sql<TransferRow>(
    `select ${transferColumns} from after_sales_unit_transfer
     where unit_id = ? and status = 'pending' and deleted_at is null`,
    [unit_id]
  )
  if (!open) {
    notFound("open transfer of unit", unit_id)
  }
  const transfer = await decideTransfer(sql, open, "cancel", { now })
  await appendEvents(sql, actor, [{ unit_id, kind: "transfer_cancelled", data: { transfer_id: transfer.id } }])
  return transfer
}
