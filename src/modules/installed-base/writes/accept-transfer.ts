import type { Actor } from "../../../shared/actor"
import { conflict } from "../../../shared/errors"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"
import { changeUnit } from "./change-unit"
import { decideTransfer, findByToken, type Invitation, unknownInvitation } from "./decide-transfer"
import { lockUnit } from "./lock-unit"
import { refuseTransferOf } from "./refuse-transfer"
import type { TransferRow } from "./transfer-rows"

export type AcceptTransferInput = {
  token: string
  /** The signed-in customer, and the e-mail address that they have proved to be theirs. */
  customer_id: string
  email: string
  /** Channels of the shop that asks; a unit sold in another one is none of its business. All when left out. */
  sales_channel_ids?: string[]
  actor?: Actor
  now?: Date
}

/**
 * The invited person takes the unit over. Only the invited address can, once, and only while the unit is still the
 * one who offered it and nothing about it is unfinished.
 */
export async function acceptTransfer(sql: Sql, input: AcceptTransferInput): Promise<TransferRow> {
  const { customer_id, now = new Date() } = input
  const invitation = await findByToken(sql, input.token)
  if (invitation.to_email !== input.email.trim().toLowerCase() || !isOnChannels(invitation, input.sales_channel_ids)) {
    unknownInvitation()
  }
  const unit = await lockUnit(sql, invitation.unit_id)
  const transfer = await decideTransfer(sql, invitation, "accept", { now, customer_id })
  if (unit.owner_customer_id !== invitation.from_customer_id || unit.owner_email !== invitation.from_email) {
    conflict("owner_changed", "The unit has changed hands since the invitation was sent")
  }
  refuseTransferOf(unit)

  await changeUnit(sql, unit.id, {
    owner_customer_id: customer_id,
    owner_email: invitation.to_email,
    transferred_at: now.toISOString(),
  })
  const data = { transfer_id: transfer.id, from_customer_id: transfer.from_customer_id, to_customer_id: customer_id }
  await appendEvents(sql, input.actor ?? { type: "customer", id: customer_id }, [
    { unit_id: unit.id, kind: "transferred", data },
  ])
  return transfer
}

function isOnChannels({ sales_channel_id: channel }: Invitation, channels: string[] | undefined): boolean {
  return channel === null || channels === undefined || channels.includes(channel)
}
