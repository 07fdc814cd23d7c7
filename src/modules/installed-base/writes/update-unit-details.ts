import type { Actor } from "../../../shared/actor"
import { notAllowed, notFound } from "../../../shared/errors"
import { inZone, type PlacedDays, settledPlace, zoneAfterMove } from "../domain/place"
import type { BuyerKind, TimeZone, UnitCondition } from "../domain/types"
import { instant, instantOrNull } from "../instants"
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
  /** Only of a unit that was given for another one. */
  has_consumer_chosen_repair?: boolean
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
  "has_consumer_chosen_repair",
] as const satisfies (keyof UnitDetails)[]

type Row = Required<UnitDetails> &
  StaleUnit &
  PlacedDays & { time_zone: TimeZone; settled_facts: string[]; replaces_id: string | null }

/**
 * Puts right what the law needs to know of a unit. Each change stands in the history with both values. Another place
 * reads its calendar in another zone.
 */
export async function updateUnitDetails(sql: Sql, input: UpdateUnitDetailsInput): Promise<StaleUnit> {
  const { unit_id, actor, ...details } = input
  const [unit] = await sql<Row>(
    `select id, facts_rev, time_zone, contract_at, contract_on, shipped_at, delivered_at, installed_at, settled_facts, replaces_id,
       ${names.join(", ")}
     from after_sales_unit where id = ? and deleted_at is null for update`,
    [unit_id]
  )
  if (!unit) {
    notFound("unit", unit_id)
  }
  if (details.has_consumer_chosen_repair && unit.replaces_id === null) {
    notAllowed("Only a unit that was given for another one can stand in for a repair", "not_a_replacement")
  }
  const changed = names.filter((name) => details[name] !== undefined && details[name] !== unit[name])
  if (!changed.length) {
    return { id: unit.id, facts_rev: unit.facts_rev }
  }
  const change = Object.fromEntries(changed.map((name) => [name, details[name] ?? null]))
  const moved = movedDays(unit, { ...unit, ...change })
  const events = [
    ...changed.map((name) => ({ name, from: unit[name], to: details[name] ?? null })),
    ...(moved ? [{ name: "time_zone", from: unit.time_zone, to: moved.time_zone }] : []),
  ]
  const stale = await changeUnit(sql, unit_id, { ...change, ...moved, settled_facts: settled(unit, changed) })
  await appendEvents(
    sql,
    actor,
    events.map((data) => ({ unit_id, kind: "detail_changed", data }))
  )
  return stale
}

/** Who says where a unit is, is no longer overruled by the order's address. */
function settled({ settled_facts }: Row, changed: readonly (keyof UnitDetails)[]): string[] {
  const isPlaced = changed.includes("country_code") || changed.includes("region_code")
  return isPlaced ? [...new Set([...settled_facts, settledPlace])] : settled_facts
}

/** The unit's zone and days at its new place; null when its zone stays. */
function movedDays(unit: Row, after: Row): (PlacedDays & { time_zone: TimeZone }) | null {
  const time_zone = zoneAfterMove(unit.time_zone, unit, after)
  const days = {
    contract_at: instant(unit.contract_at),
    contract_on: unit.contract_on,
    shipped_at: instantOrNull(unit.shipped_at),
    delivered_at: instantOrNull(unit.delivered_at),
    installed_at: instantOrNull(unit.installed_at),
  }
  return time_zone === unit.time_zone ? null : { ...inZone(days, unit.time_zone, time_zone), time_zone }
}
