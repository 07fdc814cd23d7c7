import type { Actor } from "../../../shared/actor"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"
import { decideTransfer, findByToken } from "./decide-transfer"
import type { TransferRow } from "./transfer-rows"

export type DeclineTransferInput = { token: string; actor?: Actor; now?: Date }

/** The invited person doesn't want the unit. Whoever holds the token may say so. */
export async function declineTransfer(
  sql: Sql,
  { token, actor, now = new Date() }: DeclineTransferInput
): Promise<TransferRow> {
  const transfer = await decideTransfer(sql, await findByToken(sql, token), "decline", { now })
  await appendEvents(sql, actor ?? { type: "guest", id: null }, [
    { unit_id: transfer.unit_id, kind: "transfer_declined", data: { transfer_id: transfer.id } },
  ])
  return transfer
}
