import type { Actor } from "../../../shared/actor"
import { invalid } from "../../../shared/errors"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"
import { appendEvents } from "./append-events"

export type ConfirmUnitsInput = {
  /** These units; or those that a backfill gave this policy version; or, with neither, all that wait. */
  ids?: string[]
  policy_version_id?: string
  /** At most so many in one call, 1 to 1000; default 1000. */
  limit?: number
  actor: Actor
  now?: Date
}

export type ConfirmUnitsResult = {
  units: StaleUnit[]
  /** True while others wait: the limit was reached, or somebody else held them. Ask again. */
  has_more: boolean
}

/** The merchant stands by units that a backfill or an import made: from now on customers see their warranties. */
export async function confirmUnits(sql: Sql, input: ConfirmUnitsInput): Promise<ConfirmUnitsResult> {
  const { ids, policy_version_id, limit = 1000, actor, now = new Date() } = input
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    invalid("limit", limit, "a whole number from 1 to 1000")
  }
  const waiting = [
    "confirmed_at is null and origin = 'backfill' and deleted_at is null",
    ...(ids ? ["id = any(?::text[])"] : []),
    ...(policy_version_id ? ["policy_version_id = ?"] : []),
  ].join(" and ")
  const values = [...(ids ? [ids] : []), ...(policy_version_id ? [policy_version_id] : [])]
  const units = await sql<StaleUnit>(
    `update after_sales_unit set confirmed_at = ?, facts_rev = facts_rev + 1, updated_at = now()
     where id in (select id from after_sales_unit
       where ${waiting}
       order by created_at, id limit ${limit} for update skip locked)
     returning id, facts_rev`,
    [now.toISOString(), ...values]
  )
  await appendEvents(
    sql,
    actor,
    units.map(({ id }) => ({ unit_id: id, kind: "confirmed", data: {} }))
  )
  const [{ has_more }] = await sql<{ has_more: boolean }>(
    `select exists (select 1 from after_sales_unit where ${waiting}) as has_more`,
    values
  )
  return { units, has_more }
}
