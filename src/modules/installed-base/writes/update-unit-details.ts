import type { Actor } from "../../../shared/actor"
import { localDay, timeZoneOf } from "../../../shared/calendar"
import { notFound } from "../../../shared/errors"
import type { BuyerKind, UnitCondition } from "../domain/types"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"
import { appendEvents } from "./append-events"
import { changeUnit } from "./change-unit"

export type UnitDetails = {
  buyer_kind?: BuyerKind
  condition?: UnitCondition
  country_code?: string | null
  region_code?: string | null
  is_installed_by_seller?: boolean
  digital_supply_months?: number | null
  expected_life_months?: number | null
  used_guarantee_months?: number | null
}

export type UpdateUnitDetailsInput = UnitDetails & { unit_id: string; actor: Actor }

const names = [
  "buyer_kind",
  "condition",
  "country_code",
  "region_code",
  "is_installed_by_seller",
  "digital_supply_months",
  "expected_life_months",
  "used_guarantee_months",
] as const satisfies (keyof UnitDetails)[]

type Row = Required<UnitDetails> & StaleUnit

/** Puts right what the law needs to know of a unit. Each change stands in the history with both values. */
export async function updateUnitDetails(sql: Sql, input: UpdateUnitDetailsInput): Promise<StaleUnit> {
  const { unit_id, actor, ...details } = input
  const [unit] = await sql<Row>(
    `select id, facts_rev, ${names.join(", ")} from after_sales_unit where id = ? and deleted_at is null for update`,
    [unit_id]
  )
  if (!unit) {
    notFound("unit", unit_id)
  }
  const changed = names.filter((name) => details[name] !== undefined && details[name] !== unit[name])
  if (!changed.length) {
    return { id: unit.id, facts_rev: unit.facts_rev }
  }
  const change = Object.fromEntries(changed.map((name) => [name, details[name] ?? null]))
  const events = changed.map((name) => ({
    unit_id,
    kind: "detail_changed",
    data: { name, from: unit[name], to: details[name] ?? null },
  }))
  const stale = await changeUnit(sql, unit_id, change)
  await appendEvents(sql, actor, events)
  return stale
}
