import type { Instant } from "../domain/types"
import { MedusaError } from "@medusajs/framework/utils"
import { conflict, notAllowed } from "../../../shared/errors"
import { type TransferAction, transferTransitions } from "../domain/transfer-machine"
import type { Sql } from "../sql"
import { tokenHash, toTransfer, transferColumns, type TransferRow } from "./transfer-rows"

export type Invitation = TransferRow & { from_email: string | null; sales_channel_id: string | null }

/** The invitation of a token. The answer for a wrong one never says what was wrong about it. */
export async function findByToken(sql: Sql, token: string): Promise<Invitation> {
  const [row] = await sql<Invitation>(
    `select ${transferColumns}, from_email,
       (select u.sales_channel_id from after_sales_unit u where u.id = unit_id) as sales_channel_id
     from after_sales_unit_transfer where token_hash = ? and deleted_at is null`,
    [tokenHash(token)]
  )
  return row ? { ...row, ...toTransfer(row) } : unknownInvitation()
}

export function unknownInvitation(): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "No invitation belongs to this token and e-mail address")
}

/** Moves an invitation to where the action leads, if nobody decided before: of two who try, one succeeds. */
export async function decideTransfer(
  sql: Sql,
  transfer: { id: string; expires_at: Instant },
  action: TransferAction,
  { now, customer_id = null }: { now: Date; customer_id?: string | null }
): Promise<TransferRow> {
  const to = transferTransitions.rows.find((row) => row.action === action)?.to
  const [row] = await sql<TransferRow>(
    `update after_sales_unit_transfer
     set status = ?, decided_at = ?, accepted_by_customer_id = ?, updated_at = now()
     where id = ? and status = any(?::text[]) and expires_at > ?
     returning ${transferColumns}`,
    [to, now.toISOString(), customer_id, transfer.id, transferTransitions.statesFor(action), now.toISOString()]
  )
  return row ? toTransfer(row) : refuse(sql, transfer.id)
}

async function refuse(sql: Sql, id: string): Promise<never> {
  const [{ status }] = await sql<{ status: string }>(`select status from after_sales_unit_transfer where id = ?`, [id])
  if (status === "pending" || status === "expired") {
    notAllowed("The invitation has run out; the owner can send a new one", "transfer_expired")
  }
  conflict("transfer_decided", `The invitation has been ${status}`, { status })
}
