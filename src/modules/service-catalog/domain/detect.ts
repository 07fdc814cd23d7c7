import { addDays, addMonths } from "../../../shared/calendar"
import { monthsSince } from "./age"
import { isInScope } from "./product-scope"
import type { DetectionRule, LocalDate, Requirements, UnitFacts } from "./types"

/** A service as far as the need for it is noticed. */
export type DetectingService = {
  id: string
  /** Raised by every change of the service. */
  rev: number
  requirements: Requirements
  detection: DetectionRule[]
}

/** A unit, with the last day on which anything is owed for it; null when nothing is, or without an end. */
export type DetectedUnit = UnitFacts & { covered_until: LocalDate | null }

/** A need that a rule has noticed. `occurrence` tells it from the same rule's next one. */
export type Detection = {
  service_id: string
  rule: DetectionRule
  unit_id: string
  occurrence: string
  due_on: LocalDate
  params: Record<string, string | number>
}

/** What makes a proposal the same one, whoever finds it and how often. */
export function detectionKey({ service_id, rule, unit_id, occurrence }: Omit<Detection, "due_on" | "params">): string {
  return [service_id, rule.id, unit_id, occurrence].join(":")
}

/**
 * Needs of a unit that are due today, at most one for each rule. A rule that counts months proposes only its latest
 * occurrence: a shop that begins after three years owes nobody three visits.
 */
export function detect(services: DetectingService[], unit: DetectedUnit): Detection[] {
  return services
    .filter(({ requirements }) => concerns(requirements, unit))
    .flatMap((service) =>
      service.detection.flatMap((rule) => {
        const due = dueOf(rule, unit)
        return due ? [{ service_id: service.id, rule, unit_id: unit.id, ...due }] : []
      })
    )
}

/** The service's own conditions hold for what is proposed too, but for its open cases, which an agent sees. */
function concerns(wanted: Requirements, unit: UnitFacts): boolean {
  const age = monthsSince(unit.since_on, unit.today)
  return (
    unit.is_confirmed &&
    (wanted.unit_statuses.length ? wanted.unit_statuses : inUse).includes(unit.status) &&
    isInScope(wanted.product, unit) &&
    (!wanted.country_codes || !unit.country_code || wanted.country_codes.includes(unit.country_code)) &&
    age >= (wanted.min_age_months ?? 0) &&
    (wanted.max_age_months === null || age < wanted.max_age_months)
  )
}

const inUse: UnitFacts["status"][] = ["delivered", "installed"]

function dueOf(rule: DetectionRule, unit: DetectedUnit): Pick<Detection, "occurrence" | "due_on" | "params"> | null {
  const age = monthsSince(unit.since_on, unit.today)
  switch (rule.kind) {
    case "age": {
      const months = rule.after_months as number
      const due_on = addMonths(unit.since_on, months)
      return age >= months ? { occurrence: "once", due_on, params: { months } } : null
    }
    case "recurrence": {
      const months = rule.every_months as number
      const times = Math.floor(age / months)
      const due_on = addMonths(unit.since_on, times * months)
      return times > 0 ? { occurrence: String(times), due_on, params: { months, times } } : null
    }
    case "warranty_ending": {
      const until = unit.covered_until
      const isNear =
        until !== null && until >= unit.today && addDays(until, -(rule.before_days as number)) <= unit.today
      return isNear ? { occurrence: until, due_on: until, params: { day: until } } : null
    }
    case "failed_step":
      return null
  }
}
