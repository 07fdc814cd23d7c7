import { lastCoveredDay, laterDay, latestRolledDay } from "../../../shared/calendar"
import { type Reason, reason } from "./assessment"
import type { AssessmentContext } from "./assessment-context"
import { isDoubtful } from "./causes"
import { repairCapMonths } from "./extension"
import type { LegalPeriod } from "./legal-period"
import type { CoverageElement, WarrantyRecord } from "./types"
import { awaitedFacts, type Verdict, verdict, type VerdictParts } from "./verdict"

/**
 * What the legal guarantee says. It says `not_covered` only when the defect showed after the guarantee's end and
 * beyond every grace, and no clock of the law still runs; everything that is not clear goes to a person.
 */
export function statutoryVerdict(context: AssessmentContext, element: CoverageElement): Verdict | null {
  const { statutory, legal, is_law_owed } = context
  if (!is_law_owed) {
    return null
  }
  if (statutory === null) {
    return verdict(element, null, { result: "review", reasons: [reason("statutory_not_recorded")] })
  }
  return verdict(element, statutory, partsOf(context, statutory, legal))
}

function partsOf(context: AssessmentContext, statutory: WarrantyRecord, legal: LegalPeriod | null): VerdictParts {
  if (statutory.voided_at !== null) {
    return { result: "review", reasons: [reason("statutory_voided")] }
  }
  if (legal === null) {
    const waiting_for = context.delivered_on === null ? "delivery" : awaitedFacts[statutory.start_basis]
    return { result: "review", waiting_for, reasons: [reason(`waiting_for_${waiting_for}`)] }
  }
  const { defect_on } = context
  if (defect_on < legal.starts_on && (context.delivered_on === null || defect_on < context.delivered_on)) {
    return { result: "review", reasons: [reason("before_start", { kind: "statutory", on: legal.starts_on })] }
  }
  if (context.cause === "software" && legal.digital_ends_on !== null && defect_on <= legal.digital_ends_on) {
    return inside(context, legal.digital_ends_on, reason("digital_supply_covered", { until: legal.digital_ends_on }))
  }
  return defect_on <= legal.ends_on
    ? inside(context, legal.ends_on, reason("statutory_covered", { until: legal.ends_on }))
    : { ...outside(context, legal), missed: legal.ends_on }
}

function inside(context: AssessmentContext, until: string, covered: Reason): VerdictParts {
  const { cause, legal, reported_on, rules, today } = context
  const doubts: Reason[] = []
  if (isDoubtful(cause)) {
    doubts.push(reason("cause_needs_assessment", { cause }))
  }
  if (!legal?.is_open_ended && reported_on > latestRolledDay(until, rules.country)) {
    doubts.push(reason("reported_after_end", { kind: "statutory", on: until }))
  }
  if (legal?.action_end && today > laterDay(legal.action_end.latest, until)) {
    doubts.push(reason("action_time_barred", { on: legal.action_end.latest }))
  }
  return doubts.length > 0 ? { result: "review", until, reasons: doubts } : { result: "covered", until, reasons: [covered] }
}

function outside(context: AssessmentContext, legal: LegalPeriod): VerdictParts {
  const { defect_on, today } = context
  const review = (...reasons: Reason[]): VerdictParts => ({ result: "review", reasons })
  if (legal.is_open_ended && (legal.final_on === null || defect_on <= latestRolledDay(legal.final_on, context.rules.country))) {
    return review(reason("expected_life_assessment", { since: legal.ends_on }), ...expectedLife(context, legal))
  }
  if (defect_on <= legal.grace_ends_on) {
    return review(reason("roll_grace", { kind: "statutory", on: legal.ends_on, until: legal.grace_ends_on }))
  }
  const unconfirmed = unconfirmedExtension(context, legal)
  if (unconfirmed) {
    return review(unconfirmed)
  }
  const ended_on = legal.final_on ?? legal.ends_on
  if (legal.is_action_end_fixed && legal.action_end && today <= legal.action_end.latest) {
    return review(reason("guarantee_ended_action_open", { on: ended_on, until: legal.action_end.latest }))
  }
  return context.is_fallback
    ? review(reason("place_unknown"))
    : { result: "not_covered", reasons: [reason("statutory_ended", { on: ended_on })] }
}

function expectedLife({ unit, defect_on }: AssessmentContext, legal: LegalPeriod): Reason[] {
  const months = unit.expected_life_months
  if (months === null) {
    return []
  }
  const isPassed = defect_on > lastCoveredDay(legal.starts_on, months)
  return [reason(isPassed ? "expected_life_passed" : "expected_life_stated", { months })]
}

/** A repair that would have added months if the country's law on the right to repair were known to be in force. */
function unconfirmedExtension(context: AssessmentContext, legal: LegalPeriod): Reason | null {
  const { defect_on, history, rules, statutory, unit } = context
  const rule = rules.right_to_repair
  const wasRepaired =
    statutory?.extensions.some(({ cause }) => cause === "repair") ||
    history.earlier.some(({ kind, returned_on }) => kind === "repair" && returned_on !== null)
  if (!wasRepaired || rule?.in_force_from !== null || unit.contract_on < DIRECTIVE_FROM) {
    return null
  }
  const cap = repairCapMonths(rules, unit.contract_on, statutory?.extensions ?? [])
  const until = lastCoveredDay(legal.ends_on, Math.max(rule.months - cap, 0))
  return defect_on <= until ? reason("repair_extension_unconfirmed", { on: legal.ends_on, until }) : null
}

/** Directive (EU) 2024/1799 is for contracts from this day; each country needs its own law. */
const DIRECTIVE_FROM = "2026-07-31"
