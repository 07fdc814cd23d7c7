import type { OrderSnapshot } from "../../types"
import { type KnownUnit, planReconciliation, type ReconciliationPlan } from ".."

/** The units of one order in memory: what the database is to the module. */
export class Shop {
  units: KnownUnit[] = []
  #count = 0

  /** Plans the snapshot and carries the plan out. */
  tell(snapshot: OrderSnapshot, seen_at = "2026-06-01T12:00:00.000Z"): ReconciliationPlan {
    const plan = planReconciliation(snapshot, structuredClone(this.units), {
      newId: () => `asunit_${++this.#count}`,
      seen_at,
    })
    const written = [...plan.creates, ...plan.updates]
    this.units = [
      ...this.units.filter((unit) => !written.some(({ id }) => id === unit.id)),
      ...written.map(toRow),
    ].sort((one, other) => one.order_line_id.localeCompare(other.order_line_id) || one.unit_index - other.unit_index)
    return plan
  }

  /** Opens or closes something about the unit with this index. */
  matter(unitIndex: number, isOpen = true): void {
    this.change(unitIndex, { has_open_matter: isOpen })
  }

  change(unitIndex: number, change: Partial<KnownUnit>): void {
    this.units = this.units.map((unit) => (unit.unit_index === unitIndex ? { ...unit, ...change } : unit))
  }

  live(): KnownUnit[] {
    return this.units.filter((unit) => unit.returned_at === null && unit.cancelled_at === null)
  }

  indexes(of: (unit: KnownUnit) => unknown): number[] {
    return this.units.filter((unit) => !!of(unit)).map((unit) => unit.unit_index)
  }
}

function toRow({ is_new, is_claimed, changes, ...unit }: ReconciliationPlan["creates"][number]): KnownUnit {
  return unit
}
