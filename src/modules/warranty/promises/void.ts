import type { Actor } from "../../../shared/actor"
import { conflict, notAllowed } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { voidReasonCode } from "../domain/void-reason"
import { retrieveWarranty } from "../queries/retrieve-warranty"
import { appendEvents } from "./append-events"
import { lockWarranty } from "./lock-warranty"
import type { WarrantyDetail } from "./types"

export type VoidWarrantyInput = { warranty_id: string; reason: string; actor: Actor }

/**
 * Ends a promise of the shop before its time. The law's guarantee is not the shop's to end. The reason stands on the
 * warranty; its history keeps it only when it is a code, because free text may name a person.
 */
export async function voidWarranty(sql: Sql, input: VoidWarrantyInput, now: Date): Promise<WarrantyDetail> {
  const warranty = await lockWarranty(sql, input.warranty_id)
  if (warranty.kind === "statutory") {
    notAllowed("The legal guarantee cannot be ended by the shop", "statutory_warranty")
  }
  if (warranty.voided_at) {
    conflict("already_void", `Warranty '${warranty.id}' is void already`, { void_reason: warranty.void_reason })
  }
  await sql("update after_sales_warranty set voided_at = ?, void_reason = ?, updated_at = now() where id = ?", [
    now.toISOString(),
    input.reason,
    warranty.id,
  ])
  const data = { from: null, to: voidReasonCode(input.reason) }
  await appendEvents(sql, [{ warranty_id: warranty.id, kind: "voided", data }], input.actor)

  return await retrieveWarranty(sql, warranty.id, now)
}
