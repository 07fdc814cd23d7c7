import { byIndex, type DraftLine, type DraftUnit, isOnOrder } from "./draft"

/**
 * Core delivers a replacement as a new line of the same order. Each of its units takes over from one unit of the
 * line that the claim names, lowest index first among those delivered; the old one counts as replaced when the
 * new one arrives.
 */
export function pairReplacements(lines: DraftLine[]): void {
  const all = lines.flatMap((line) => line.units)
  const byUnitId = new Map(all.map((unit) => [unit.id, unit]))
  const claims = claimsOf(lines)
  const left = new Map<string, number>()

  for (const unit of all.filter((candidate) => candidate.replaces_id !== null && candidate.cancelled_at === null)) {
    const old = byUnitId.get(unit.replaces_id as string)
    if (old) {
      old.is_claimed = true
    }
  }
  for (const claim of claims) {
    left.set(
      claim.key,
      (left.get(claim.key) ?? claim.quantity) - claim.units.filter((unit) => isPairedWith(unit, claim)).length
    )
  }
  claims.forEach((claim) => pair(claim, left))
  all
    .filter((unit) => unit.replaces_id !== null)
    .forEach((unit) => handOver(unit, byUnitId.get(unit.replaces_id as string)))
}

/** One claimed line, seen from a line that replaces its pieces; lines of one claim share its quantity. */
type Claim = { key: string; quantity: number; units: DraftUnit[]; olds: DraftUnit[] }

function claimsOf(lines: DraftLine[]): Claim[] {
  return lines.flatMap(({ line, units }) =>
    (line?.replaces ?? []).map(({ line_id, quantity, claim_id }) => ({
      key: JSON.stringify([claim_id ?? line?.replaces, line_id]),
      quantity,
      units,
      olds: lines.find((candidate) => candidate.line?.id === line_id)?.units ?? [],
    }))
  )
}

function isPairedWith(unit: DraftUnit, { olds }: Claim): boolean {
  return unit.cancelled_at === null && olds.some((old) => old.id === unit.replaces_id)
}

function pair({ key, units, olds }: Claim, left: Map<string, number>): void {
  const waiting = units.filter((unit) => isOnOrder(unit) && unit.replaces_id === null).sort(byIndex)
  const free = olds.filter((old) => !old.is_claimed && old.cancelled_at === null).sort(defectiveFirst)
  const count = Math.min(waiting.length, free.length, Math.max(0, left.get(key) ?? 0))

  for (const [index, unit] of waiting.slice(0, count).entries()) {
    unit.replaces_id = free[index].id
    free[index].is_claimed = true
    unit.changes.push({ kind: "replaces", data: { unit_id: free[index].id } })
  }
  left.set(key, (left.get(key) ?? 0) - count)
}

function defectiveFirst(one: DraftUnit, other: DraftUnit): number {
  const weight = (unit: DraftUnit) => (unit.delivered_at === null ? 2 : isOnOrder(unit) ? 0 : 1)
  return weight(one) - weight(other) || byIndex(one, other)
}

function handOver(unit: DraftUnit, old: DraftUnit | undefined): void {
  if (!old || old.replaced_at !== null || unit.delivered_at === null || unit.cancelled_at !== null) {
    return
  }
  old.replaced_at = unit.delivered_at
  old.replaced_by_id = unit.id
  old.changes.push({ kind: "replaced", data: { at: unit.delivered_at, by_unit_id: unit.id } })
}
