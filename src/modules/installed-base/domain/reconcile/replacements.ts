import { byIndex, type DraftLine, type DraftUnit, isOnOrder } from "./draft"

/**
 * Core delivers a replacement as a new line of the same order. Each of its units takes over from one unit of the
 * line that the claim names, lowest index first among those delivered; the old one counts as replaced when the
 * new one arrives.
 */
export function pairReplacements(lines: DraftLine[]): void {
  const all = lines.flatMap((line) => line.units)
  const byUnitId = new Map(all.map((unit) => [unit.id, unit]))
  const left = new Map<string, number>()

  for (const unit of all.filter((candidate) => candidate.replaces_id !== null && candidate.cancelled_at === null)) {
    markClaimed(byUnitId.get(unit.replaces_id as string))
  }
  for (const { line, units } of lines) {
    for (const claimed of line?.replaces ?? []) {
      const key = JSON.stringify([claimed.claim_id ?? line?.replaces, claimed.line_id])
      const olds = lines.find((candidate) => candidate.line?.id === claimed.line_id)?.units ?? []
      const done = units.filter((unit) => olds.some((old) => old.id === unit.replaces_id)).length
      left.set(key, (left.get(key) ?? claimed.quantity) - done)
      pair(units, olds, left, key)
    }
  }
  all
    .filter((unit) => unit.replaces_id !== null)
    .forEach((unit) => handOver(unit, byUnitId.get(unit.replaces_id as string)))
}

function pair(units: DraftUnit[], olds: DraftUnit[], left: Map<string, number>, key: string): void {
  for (const unit of units
    .filter((candidate) => isOnOrder(candidate) && candidate.replaces_id === null)
    .sort(byIndex)) {
    const old = olds
      .filter((candidate) => !candidate.is_claimed && candidate.cancelled_at === null)
      .sort(defectiveFirst)[0]
    if (!old || (left.get(key) ?? 0) <= 0) {
      return
    }
    left.set(key, (left.get(key) ?? 0) - 1)
    unit.replaces_id = old.id
    markClaimed(old)
    unit.changes.push({ kind: "replaces", data: { unit_id: old.id } })
  }
}

function defectiveFirst(one: DraftUnit, other: DraftUnit): number {
  const weight = (unit: DraftUnit) => (unit.delivered_at === null ? 2 : isOnOrder(unit) ? 0 : 1)
  return weight(one) - weight(other) || byIndex(one, other)
}

function markClaimed(unit: DraftUnit | undefined): void {
  if (unit) {
    unit.is_claimed = true
  }
}

function handOver(unit: DraftUnit, old: DraftUnit | undefined): void {
  if (!old || old.replaced_at !== null || unit.delivered_at === null || unit.cancelled_at !== null) {
    return
  }
  old.replaced_at = unit.delivered_at
  old.replaced_by_id = unit.id
  old.changes.push({ kind: "replaced", data: { at: unit.delivered_at, by_unit_id: unit.id } })
}
