import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import { conflict, notAllowed } from "../../../shared/errors"
import { readEmail } from "../domain/email"
import { transferDays } from "../domain/transfer-machine"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"
import { expireOverdue } from "./expire-transfers"
import { lockUnit } from "./lock-unit"
import { refuseTransferOf } from "./refuse-transfer"
import { newToken, tokenHash, toTransfer, transferColumns, type TransferRow } from "./transfer-rows"

export type RequestTransferInput = {
  unit_id: string
  to_email: string
  /** Given for a customer's own request: anybody else's unit is not found. */
  customer_id?: string
  idempotency_key?: string | null
  actor: Actor
  now?: Date
}

export type RequestTransferResult = {
  transfer: TransferRow
  /** Leaves the database this once; null when the same request was served before. */
  token: string | null
}

const dayMs = 86_400_000

/** Offers a unit to somebody by e-mail. Nothing changes until they accept. */
export async function requestTransfer(sql: Sql, input: RequestTransferInput): Promise<RequestTransferResult> {
  const { unit_id, actor, idempotency_key = null, now = new Date() } = input
  const to_email = readEmail(input.to_email)
  const unit = await lockUnit(sql, unit_id, input.customer_id)
  const earlier = await earlierRequest(sql, actor, idempotency_key)
  if (earlier) {
    const isSame = earlier.unit_id === unit_id && earlier.to_email === to_email
    return isSame
      ? { transfer: earlier, token: null }
      : conflict("idempotency_key_reused", "This Idempotency-Key came with another body before")
  }
  refuseTransferOf(unit)
  if (unit.owner_email === to_email) {
    notAllowed("The unit belongs to this person already", "already_owner")
  }
  await expireOverdue(sql, now, { unit_id })
  return insertTransfer(sql, { ...input, to_email, idempotency_key, now }, unit)
}

async function insertTransfer(
  sql: Sql,
  { unit_id, to_email, idempotency_key, actor, now }: RequestTransferInput & { now: Date },
  unit: { owner_customer_id: string | null; owner_email: string | null }
): Promise<RequestTransferResult> {
  const token = newToken()
  const [row] = await sql<TransferRow>(
    `insert into after_sales_unit_transfer (id, unit_id, from_customer_id, from_email, to_email, token_hash,
       unmailed_token, expires_at, requested_by, idempotency_key)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning ${transferColumns}`,
    [
      generateEntityId(undefined, "astrf"),
      unit_id,
      unit.owner_customer_id,
      unit.owner_email,
      to_email,
      tokenHash(token),
      token,
      new Date(now.getTime() + transferDays * dayMs).toISOString(),
      actor.id,
      idempotency_key ?? null,
    ]
  )
  const transfer = toTransfer(row)
  await appendEvents(sql, actor, [{ unit_id, kind: "transfer_requested", data: { transfer_id: transfer.id } }])
  return { transfer, token }
}

async function earlierRequest(sql: Sql, actor: Actor, key: string | null): Promise<TransferRow | null> {
  if (!key) {
    return null
  }
  const [row] = await sql<TransferRow>(
    `select ${transferColumns} from after_sales_unit_transfer
     where requested_by = ? and idempotency_key = ? and deleted_at is null`,
    [actor.id, key]
  )
  return row ? toTransfer(row) : null
}
