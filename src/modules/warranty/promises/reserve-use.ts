import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import { conflict, notAllowed, notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { appendEvents } from "./append-events"
import { coverageUseTransitions } from "./use-machine"
import { toUse, useColumns, type UseRow } from "./use-row"
import type { CoverageUseRecord } from "./types"

/** Who bills the warranty: a repair line, a part offer. Each counts once. */
export type UseInput = { warranty_id: string; consumer_kind: string; consumer_id: string; actor: Actor }

/**
 * Takes one of a warranty's uses for somebody. The row of the warranty is held while they are counted, so one that
 * is left is never promised twice; whoever has it already simply gets it again.
 */
export async function reserveUse(sql: Sql, input: UseInput): Promise<CoverageUseRecord> {
  const [warranty] = await sql<{ is_void: boolean; is_exhausted: boolean }>(
    `select voided_at is not null as is_void, coalesce(uses >= max_uses, false) as is_exhausted
     from after_sales_warranty where id = ? and deleted_at is null for update`,
    [input.warranty_id]
  )
  if (!warranty) {
    notFound("Warranty", input.warranty_id)
  }
  const [held] = await sql<UseRow>(
    `select ${useColumns} from after_sales_coverage_use u
     where u.warranty_id = ? and u.consumer_kind = ? and u.consumer_id = ? and u.deleted_at is null`,
    [input.warranty_id, input.consumer_kind, input.consumer_id]
  )
  if (held && !coverageUseTransitions.find(held.state, "reserve")) {
    return toUse(held)
  }
  if (warranty.is_void) {
    notAllowed(`Warranty '${input.warranty_id}' is void`, "warranty_void")
  }
  if (warranty.is_exhausted) {
    conflict("uses_exhausted", `Warranty '${input.warranty_id}' has no use left`)
  }
  await sql("update after_sales_warranty set uses = uses + 1, updated_at = now() where id = ?", [input.warranty_id])
  const [reserved] = await sql<UseRow>(
    `insert into after_sales_coverage_use as u (id, warranty_id, consumer_kind, consumer_id) values (?, ?, ?, ?)
     on conflict (warranty_id, consumer_kind, consumer_id) where deleted_at is null
     do update set state = 'reserved', settled_at = null, updated_at = now()
     returning ${useColumns}`,
    [generateEntityId(undefined, "asuse"), input.warranty_id, input.consumer_kind, input.consumer_id]
  )
  const { warranty_id, consumer_kind, consumer_id, actor } = input
  const data = { use_id: reserved.id, consumer_kind, consumer_id }
  await appendEvents(sql, [{ warranty_id, kind: "use_reserved", data }], actor)

  return toUse(reserved)
}
