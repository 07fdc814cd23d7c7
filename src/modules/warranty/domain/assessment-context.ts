import { localDay } from "../../../shared/calendar"
import type { LocalDate } from "../../../shared/local-date"
import type { AssessmentInput, RemedyHistory } from "./assessment"
import { burdenEnd } from "./burden"
import { warrantyKinds } from "./codes"
import { type LegalPeriod, legalPeriod } from "./legal-period"
import { latestEnd } from "./period"
import type { WarrantyRecord } from "./types"

/** The input with its days worked out, once, in the unit's own zone. */
export type AssessmentContext = AssessmentInput & {
  today: LocalDate
  reported_on: LocalDate
  defect_on: LocalDate
  history: RemedyHistory
  delivered_on: LocalDate | null
  /** The seller owes a legal guarantee: the buyer is a consumer, and bought here. */
  is_law_owed: boolean
  statutory: WarrantyRecord | null
  policies: WarrantyRecord[]
  /** Null without a legal guarantee, and while it waits for its start. */
  legal: LegalPeriod | null
  burden_ends_on: LocalDate | null
}

export function assessmentContext(input: AssessmentInput): AssessmentContext {
  const { unit, rules } = input
  const today = localDay(input.now, unit.time_zone)
  const reported_on = input.reported_on ?? today
  const defect_on = input.defect_on ?? reported_on
  const history = input.history ?? { earlier: [], has_seller_refused: false, is_serious: false }
  const is_law_owed = unit.buyer_kind === "consumer" && unit.origin !== "registered"
  const ordered = [...input.warranties].sort(byPrecedence)
  const statutory = (is_law_owed && ordered.find(({ kind }) => kind === "statutory")) || null
  const isStanding = statutory !== null && statutory.voided_at === null
  const legal = isStanding
    ? legalPeriod({ warranty: statutory, rules, contract_on: unit.contract_on, defect_on, history })
    : null
  return {
    ...input,
    today,
    reported_on,
    defect_on,
    history,
    delivered_on: unit.delivered_at === null ? null : localDay(unit.delivered_at, unit.time_zone),
    is_law_owed,
    statutory,
    policies: ordered.filter(({ kind }) => kind !== "statutory"),
    legal,
    burden_ends_on: burdenEnd({
      unit,
      rules,
      starts_on: legal?.starts_on ?? null,
      ends_on: legal === null || legal.is_open_ended ? null : legal.ends_on,
      digital_ends_on: input.cause === "software" ? (legal?.digital_ends_on ?? null) : null,
    }),
  }
}

/** One order for any input order: by kind, then the longest, then the id. */
function byPrecedence(a: WarrantyRecord, b: WarrantyRecord): number {
  const kind = warrantyKinds.indexOf(a.kind) - warrantyKinds.indexOf(b.kind)
  const [endA, endB] = [latestEnd(a.ends_on) ?? "", latestEnd(b.ends_on) ?? ""]
  return kind || compare(endB, endA) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
