import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import { invalid, notFound } from "../../../shared/errors"
import type { Instant, MatterKind } from "../domain/types"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"
import { lockUnit } from "./lock-unit"

export type OpenMatterInput = {
  unit_id: string
  kind: MatterKind
  ref_id: string
  note_code?: string | null
  actor: Actor
  at?: Instant
}

export type CloseMatterInput = { unit_id: string; actor: Actor; at?: Instant } & (
  { matter_id: string } | { kind: MatterKind; ref_id: string }
)

export type MatterResult = {
  id: string
  /** False when it was so already. */
  is_new: boolean
}

/** Notes that something about the unit is unfinished. Opened again, a closed matter is the same one. */
export async function openMatter(sql: Sql, input: OpenMatterInput): Promise<MatterResult> {
  const { unit_id, kind, ref_id, note_code = null, actor, at = new Date().toISOString() } = input
  if (!ref_id.trim() || ref_id.length > 200) {
    invalid("ref_id", ref_id, "1 to 200 characters")
  }
  await lockUnit(sql, unit_id)
  const [opened] = await sql<{ id: string }>(
    `insert into after_sales_unit_matter as m (id, unit_id, kind, ref_id, note_code, opened_at)
     values (?, ?, ?, ?, ?, ?)
     on conflict (kind, ref_id, unit_id) where deleted_at is null
     do update set closed_at = null, opened_at = excluded.opened_at, note_code = excluded.note_code, updated_at = now()
       where m.closed_at is not null
     returning id`,
    [generateEntityId(undefined, "asmat"), unit_id, kind, ref_id, note_code, at]
  )
  if (opened) {
    await appendEvents(sql, actor, [{ unit_id, kind: "matter_opened", data: { matter_id: opened.id, kind, ref_id } }])
    return { id: opened.id, is_new: true }
  }
  const [open] = await sql<{ id: string }>(
    `select id from after_sales_unit_matter where kind = ? and ref_id = ? and unit_id = ? and deleted_at is null`,
    [kind, ref_id, unit_id]
  )
  return { id: open.id, is_new: false }
}

/** Notes that it is finished. */
export async function closeMatter(sql: Sql, input: CloseMatterInput): Promise<MatterResult> {
  const { unit_id, actor, at = new Date().toISOString() } = input
  await lockUnit(sql, unit_id)
  const [condition, values] =
    "matter_id" in input ? ["id = ?", [input.matter_id]] : ["kind = ? and ref_id = ?", [input.kind, input.ref_id]]
  const [matter] = await sql<{ id: string; closed_at: Date | null }>(
    `select id, closed_at from after_sales_unit_matter where unit_id = ? and deleted_at is null and ${condition} for update`,
    [unit_id, ...values]
  )
  if (!matter) {
    notFound("matter", "matter_id" in input ? input.matter_id : input.ref_id)
  }
  if (matter.closed_at === null) {
    await sql(`update after_sales_unit_matter set closed_at = ?, updated_at = now() where id = ?`, [at, matter.id])
    await appendEvents(sql, actor, [{ unit_id, kind: "matter_closed", data: { matter_id: matter.id } }])
  }
  return { id: matter.id, is_new: matter.closed_at === null }
}
