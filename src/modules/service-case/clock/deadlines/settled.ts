import type { Sql } from "../../sql"
import type { DueClaim } from "../types"

/** By transaction: a write settles what was due before it in places that know nothing of each other. */
const settled = new WeakMap<Sql, DueClaim[]>()

/** Notes what a write found due on its way. */
export function noteSettled(sql: Sql, claims: DueClaim[]): void {
  settled.set(sql, [...settledBy(sql), ...claims])
}

/**
 * What this transaction has taken from under the sweep by settling it first. Whoever announces the write announces this
 * too, since the sweep won't find it any more.
 */
export function settledBy(sql: Sql): DueClaim[] {
  return settled.get(sql) ?? []
}
