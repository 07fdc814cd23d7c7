import { systemActor } from "../../../shared/actor"
import { transferTransitions } from "../domain/transfer-machine"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"
import { toTransfer, transferColumns, type TransferRow } from "./transfer-rows"

const batchSize = 500

/** Closes invitations whose time is over; several processes share them. */
export async function expireTransfers(sql: Sql, now: Date): Promise<TransferRow[]> {
  return expireOverdue(sql, now)
}

/** The same for one unit, so that a new invitation needn't wait for the sweep. */
export async function expireOverdue(sql: Sql, now: Date, only?: { unit_id: string }): Promise<TransferRow[]> {
  const rows = await sql<TransferRow>(
    `update after_sales_unit_transfer set status = 'expired', decided_at = ?, updated_at = now()
     where id in (select id from after_sales_unit_transfer
       where status = any(?::text[]) and expires_at <= ? and deleted_at is null ${only ? "and unit_id = ?" : ""}
       order by expires_at limit ${batchSize} for update skip locked)
     returning ${transferColumns}`,
    [now.toISOString(), transferTransitions.statesFor("expire"), now.toISOString(), ...(only ? [only.unit_id] : [])]
  )
  const events = rows.map(({ id, unit_id }) => ({ unit_id, kind: "transfer_expired", data: { transfer_id: id } }))
  await appendEvents(sql, systemActor, events)
  return rows.map(toTransfer)
}
