import { generateEntityId } from "@medusajs/framework/utils"
import { invalid, notAllowed } from "../../../../shared/errors"
import type { Sql } from "../../sql"
import { levelProblem } from "../domain/level-problems"
import type { CreateLevelInput, DeleteInput, LevelContent, LevelRecord, UpdateLevelInput } from "../types"
import { authorOf, findRepeated } from "../../idempotency"
import { retrieveCalendar } from "./read-calendars"
import { retrieveLevel } from "./read-levels"

export async function createLevel(sql: Sql, input: CreateLevelInput): Promise<LevelRecord> {
  const { actor, idempotency, ...given } = input
  const repeated = await findRepeated(sql, "after_sales_service_level", actor, idempotency)
  if (repeated) {
    return await retrieveLevel(sql, repeated)
  }
  const content = await checked(sql, given)
  const id = generateEntityId(undefined, "aslev")
  await sql(
    `insert into after_sales_service_level (id, name, scope, scope_ids, calendar_id, targets, warn_percent, escalation,
       status, created_by, idempotency_key, idempotency_hash)
     values (?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?)`,
    [id, ...columnsOf(content), authorOf(actor), idempotency?.key ?? null, idempotency?.hash ?? null]
  )
  return await retrieveLevel(sql, id)
}

/** Counts for cases that are opened from now on: those that run keep what they were promised. */
export async function updateLevel(sql: Sql, { id, content }: UpdateLevelInput): Promise<LevelRecord> {
  const present = await retrieveLevel(sql, id, "for update of l")
  const next = await checked(sql, { ...present, ...content })
  if (present.is_default && next.scope !== "default") {
    notAllowed("The level that came with the plugin is for everybody: make another for fewer", "level_is_default")
  }
  await sql(
    `update after_sales_service_level set name = ?, scope = ?, scope_ids = ?, calendar_id = ?, targets = ?::jsonb,
       warn_percent = ?, escalation = ?::jsonb, status = ?, updated_at = now() where id = ?`,
    [...columnsOf(next), id]
  )
  return await retrieveLevel(sql, id)
}

/** Refused while an open case was promised it, so that nobody wonders by what the case is counted. */
export async function deleteLevel(sql: Sql, { id }: DeleteInput): Promise<void> {
  const { is_default, name } = await retrieveLevel(sql, id, "for update of l")
  if (is_default) {
    notAllowed("The level that came with the plugin is not deleted: make it inactive instead", "level_is_default")
  }
  const [open] = await sql<{ number: string }>(
    "select number from after_sales_case where level_id = ? and is_open and deleted_at is null limit 1",
    [id]
  )
  if (open) {
    const rule = `Case ${open.number} is open and was promised '${name}': make the level inactive instead`
    notAllowed(rule, "level_in_use")
  }
  await sql("update after_sales_service_level set deleted_at = now(), updated_at = now() where id = ?", [id])
}

async function checked(sql: Sql, content: LevelContent): Promise<LevelContent> {
  const ids = content.scope === "country" ? content.scope_ids.map((id) => id.toLowerCase()) : content.scope_ids
  const level = { ...content, scope_ids: [...new Set(ids)] }
  const problem = levelProblem(level)
  if (problem) {
    invalid(problem.field, problem.value, problem.accepted)
  }
  await retrieveCalendar(sql, level.calendar_id, "for key share")
  return level
}

function columnsOf(content: LevelContent): unknown[] {
  return [
    content.name,
    content.scope,
    content.scope_ids,
    content.calendar_id,
    JSON.stringify(content.targets),
    content.warn_percent,
    JSON.stringify(content.escalation),
    content.status,
  ]
}
