import type { Actor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import { lockWarranties } from "../sync/load-existing"
import type { Touched } from "../sync/types"
import { appendEvents } from "./append-events"

export type TransferWarrantiesInput = { unit_id: string; actor: Actor }

/** What became of the warranties of a unit that has a new owner. */
export type TransferResult = { kept: Touched[]; voided: Touched[] }

/**
 * A new owner takes over what can be taken over. The legal guarantee hangs on the thing and stays; a policy that says
 * so ends. A repeated call finds nothing more to do.
 */
export async function transferWarranties(
  sql: Sql,
  { unit_id, actor }: TransferWarrantiesInput,
  now: Date
): Promise<TransferResult> {
  const live = ((await lockWarranties(sql, [unit_id])).get(unit_id) ?? []).filter(({ voided_at }) => !voided_at)
  const ended = live.filter(({ kind, terms }) => kind !== "statutory" && !terms.is_transferable)
  const ids = ended.map(({ id }) => id)

  if (ids.length > 0) {
    await sql(
      `update after_sales_warranty set voided_at = ?, void_reason = 'not_transferable', updated_at = now()
       where id = any(?)`,
      [now.toISOString(), ids]
    )
    const data = { from: null, to: "not_transferable" }
    await appendEvents(sql, ids.map((warranty_id) => ({ warranty_id, kind: "voided" as const, data })), actor)
  }
  const touched = ({ id }: { id: string }) => ({ id, unit_id })

  return { kept: live.filter(({ id }) => !ids.includes(id)).map(touched), voided: ended.map(touched) }
}
