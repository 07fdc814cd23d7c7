import type { FlagReason, Instant } from "../types"
import type { DraftUnit } from "./draft"

/** A person must say which unit this was: each that it could be has an open matter. */
export function flag(unit: DraftUnit, reason: FlagReason, at: Instant): void {
  unit.flagged_reason = reason
  unit.flagged_at = at
  unit.changes.push({ kind: "flagged", data: { reason } })
}

export function unflag(unit: DraftUnit): void {
  unit.changes.push({ kind: "unflagged", data: { reason: unit.flagged_reason } })
  unit.flagged_reason = null
  unit.flagged_at = null
}

export function isFlagged(reason: FlagReason): (unit: DraftUnit) => boolean {
  return (unit) => unit.flagged_reason === reason
}
