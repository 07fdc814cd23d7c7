import { generateEntityId } from "@medusajs/framework/utils"
import { notAllowed } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { retrieveWarranty } from "../queries/retrieve-warranty"
import { daysOf } from "../sync/plan-change"
import { appendEvents } from "./append-events"
import { extendedDates } from "./extended-dates"
import { extensionMonths } from "./extension-months"
import { lockWarranty } from "./lock-warranty"
import type { ExtendWarrantyInput, ExtendWarrantyResult } from "./types"

/**
 * Adds time to a warranty, once for each cause: a repeated call finds what the first one wrote.
 *
 * @param now the moment for which the warranty's status is told
 */
export async function extendWarranty(sql: Sql, input: ExtendWarrantyInput, now: Date): Promise<ExtendWarrantyResult> {
  const before = await lockWarranty(sql, input.warranty_id)
  const isSame = (other: { cause: string; cause_id: string }) =>
    other.cause === input.cause && other.cause_id === input.cause_id

  const isNew = !before.extensions.some(isSame)
  if (isNew) {
    if (before.voided_at) {
      notAllowed(`Warranty '${before.id}' is void (${before.void_reason}); nothing is added to it`, "warranty_void")
    }
    const { cause, cause_id, days = 0 } = input
    const added = { cause, cause_id, months: extensionMonths(before, input), days }
    const dates = extendedDates({ ...before, extensions: [...before.extensions, added] })
    await insertExtension(sql, input, added)
    await sql(
      `update after_sales_warranty set parts_ends_on = ?, labour_ends_on = ?, travel_ends_on = ?, expires_at = ?,
         expiring_announced_at = case when expires_at is not distinct from ?::timestamptz then expiring_announced_at end,
         updated_at = now()
       where id = ?`,
      [dates.ends_on.parts, dates.ends_on.labour, dates.ends_on.travel, dates.expires_at, dates.expires_at, before.id]
    )
    const data = { ...added, from: daysOf(before), to: daysOf({ ...before, ends_on: dates.ends_on }) }
    await appendEvents(sql, [{ warranty_id: before.id, kind: "extended", data }], input.actor)
  }
  const warranty = await retrieveWarranty(sql, before.id, now)

  return { warranty, extension: warranty.extensions.filter(isSame)[0], is_new: isNew }
}

async function insertExtension(
  sql: Sql,
  { warranty_id, actor, reason_code }: ExtendWarrantyInput,
  added: { cause: string; cause_id: string; months: number; days: number }
): Promise<void> {
  await sql(
    `insert into after_sales_warranty_extension
       (id, warranty_id, cause, cause_id, months, days, reason_code, actor_type, actor_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "asext"),
      warranty_id,
      added.cause,
      added.cause_id,
      added.months,
      added.days,
      reason_code ?? null,
      actor.type,
      actor.id,
    ]
  )
}
