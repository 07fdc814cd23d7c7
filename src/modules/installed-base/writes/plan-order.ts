import { type Actor, systemActor } from "../../../shared/actor"
import { entityIds } from "../../../shared/entity-ids"
import { normaliseSnapshot } from "../domain/normalise-snapshot"
import { type DraftUnit, type KnownUnit, planReconciliation } from "../domain/reconcile"
import type { Instant, OrderSnapshot } from "../domain/types"
import type { StaleUnit } from "../types"
import type { NewUnitEvent } from "./append-events"
import { amountColumns, type NewUnitRow } from "./insert-units"
import type { OrderStamp } from "./lock-order"

export type ReconcileOptions = {
  origin: "order" | "backfill"
  /** False for a backfill that the merchant has yet to confirm: such units promise nothing. */
  is_confirmed: boolean
  /** The policy version that a backfill gives to its units. */
  policy_version_id?: string | null
  /** When core last touched the order or one of its fulfilments; default: now. */
  order_updated_at?: Instant
  /** With origin `order`: an older order that has no units yet is left to a backfill. */
  units_since?: Instant | null
  actor?: Actor
}

export type ReconcileResult = {
  created: string[]
  /** What happened to which unit, new ones among them. */
  changed: { id: string; kinds: string[] }[]
  stale: StaleUnit[]
  /** True when a newer state of the order had been applied before: nothing was done. */
  is_outdated: boolean
}

export type PreparedOrder = { snapshot: OrderSnapshot; stamp: OrderStamp; actor: Actor; options: ReconcileOptions }

/** What must be written so that the units agree with the order; nothing for an order that is left to a backfill. */
export type PlannedOrder = { creates: DraftUnit[]; updates: DraftUnit[]; units: NewUnitRow[]; events: NewUnitEvent[] }

export function prepareOrder(order: OrderSnapshot, options: ReconcileOptions): PreparedOrder {
  const snapshot = normaliseSnapshot(order)
  const updated_at = options.order_updated_at ?? new Date().toISOString()
  return {
    snapshot,
    stamp: { order_id: snapshot.id, version: snapshot.version ?? 0, updated_at },
    actor: options.actor ?? systemActor,
    options,
  }
}

export function planOrder({ snapshot, stamp, options }: PreparedOrder, known: KnownUnit[]): PlannedOrder {
  if (!known.length && isLeftToBackfill(snapshot, options)) {
    return { creates: [], updates: [], units: [], events: [] }
  }
  const { creates, updates } = planReconciliation(snapshot, known, { newId: idSource(), seen_at: stamp.updated_at })
  return {
    creates,
    updates,
    units: creates.map((unit) => toRow(unit, snapshot, options)),
    events: [...creates, ...updates].flatMap((unit) => eventsOf(unit, options)),
  }
}

/** What the caller is told of a plan that was carried out; `updated` are units that were there and whose facts changed. */
export function resultOf({ creates, updates }: PlannedOrder, updated: StaleUnit[]): ReconcileResult {
  return {
    created: creates.map((unit) => unit.id),
    changed: [...creates, ...updates]
      .filter((unit) => unit.changes.length > 0)
      .map((unit) => ({ id: unit.id, kinds: [...new Set(unit.changes.map((change) => change.kind))] })),
    stale: [...creates.map((unit) => ({ id: unit.id, facts_rev: 1 })), ...updated],
    is_outdated: false,
  }
}

/** Ids for as many units as the plan asks for, drawn a hundred at a time. */
function idSource(): () => string {
  let ids: string[] = []
  return () => {
    ids = ids.length ? ids : entityIds("asunit", 100)
    return ids.shift() as string
  }
}

function isLeftToBackfill(snapshot: OrderSnapshot, { origin, units_since }: ReconcileOptions): boolean {
  return origin === "order" && !!units_since && Date.parse(snapshot.placed_at) < Date.parse(units_since)
}

function eventsOf(unit: DraftUnit, { origin }: ReconcileOptions) {
  const { order_line_id, unit_index } = unit
  const birth = unit.is_new ? [{ kind: "created", data: { origin, order_line_id, unit_index } }] : []
  return [...birth, ...unit.changes].map((change) => ({ unit_id: unit.id, ...change }))
}

function toRow(unit: DraftUnit, snapshot: OrderSnapshot, options: ReconcileOptions): NewUnitRow {
  const line = snapshot.lines.find((candidate) => candidate.id === unit.order_line_id)
  const { is_new, is_claimed, changes, has_open_matter, settled_facts, transferred_at, scrapped_at, ...facts } = unit
  return {
    ...facts,
    order_id: snapshot.id,
    order_display_id: snapshot.display_id,
    sales_channel_id: snapshot.sales_channel_id,
    product_id: line?.product_id,
    variant_id: line?.variant_id,
    product_title: line?.product_title ?? "",
    variant_title: line?.variant_title,
    sku: line?.sku,
    thumbnail: line?.thumbnail,
    origin: options.origin,
    buyer_kind: snapshot.buyer_kind,
    condition: line?.condition,
    ...amountColumns(line?.unit_price ?? null),
    currency_code: snapshot.currency_code,
    is_installed_by_seller: line?.is_installed_by_seller,
    digital_supply_months: line?.digital_supply_months,
    expected_life_months: line?.expected_life_months,
    used_guarantee_months: line?.used_guarantee_months,
    policy_version_id: options.policy_version_id,
    confirmed_at: options.is_confirmed ? new Date().toISOString() : null,
  }
}
