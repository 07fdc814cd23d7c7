import { laterDay, lastCoveredDay, latestRolledDay, rollDay } from "../../../shared/calendar"
import type { LocalDate } from "../../../shared/local-date"
import type { RemedyHistory } from "./assessment"
import { repairCapMonths, totalExtension } from "./extension"
import { latestEnd } from "./period"
import type { JurisdictionRules } from "./rules"
import type { WarrantyRecord } from "./types"

/** A last day by the country's own rule and by Regulation 1182/71, and the latest that anybody could read. */
export type RolledEnd = { national: LocalDate; eu: LocalDate; latest: LocalDate }

/** The legal guarantee of one unit, laid out in days. */
export type LegalPeriod = {
  starts_on: LocalDate
  /** Last certain day: the end of a fixed guarantee, or of the least months of one by expected life. */
  ends_on: LocalDate
  /** Last day on which a person still looks at a defect, because a closed last day may have moved. */
  grace_ends_on: LocalDate
  is_open_ended: boolean
  /** Where the law names one: the day after which even a long-lived thing gives no claim. */
  final_on: LocalDate | null
  digital_ends_on: LocalDate | null
  /** Last day for going to court; null where it is not counted from anything known here. */
  action_end: RolledEnd | null
  /** Whether that day is the same for every defect. */
  is_action_end_fixed: boolean
  /** Germany: the limitation does not end before this day (BGB §475e(3) and (4)). */
  limitation_not_before: LocalDate | null
}

export type LegalPeriodInput = {
  warranty: WarrantyRecord
  rules: JurisdictionRules
  contract_on: LocalDate
  defect_on: LocalDate
  history: RemedyHistory
}

/** Null while the guarantee has not started. */
export function legalPeriod(input: LegalPeriodInput): LegalPeriod | null {
  const { warranty, rules } = input
  const ends_on = latestEnd(warranty.ends_on)
  if (warranty.starts_on === null || ends_on === null) {
    return null
  }
  const { starts_on, terms } = warranty
  const maximum = rules.guarantee.kind === "expected_life" ? rules.guarantee.maximum_months : null
  const action = prescriptionEnd(input, starts_on, ends_on)
  return {
    starts_on,
    ends_on,
    grace_ends_on: latestRolledDay(ends_on, rules.country),
    is_open_ended: terms.is_open_ended ?? false,
    final_on: maximum === null ? null : laterDay(ends_on, lastCoveredDay(starts_on, maximum)),
    digital_ends_on: terms.digital_months ? lastCoveredDay(starts_on, terms.digital_months) : null,
    action_end: action,
    is_action_end_fixed: rules.prescription?.from === "delivery" || rules.prescription?.from === "guarantee_end",
    limitation_not_before: tolledUntil(input, ends_on),
  }
}

function prescriptionEnd(input: LegalPeriodInput, starts_on: LocalDate, ends_on: LocalDate): RolledEnd | null {
  const { country, prescription } = input.rules
  const day = rawPrescriptionEnd(input, starts_on, ends_on)
  if (day === null || prescription === null) {
    return null
  }
  const toll = tolledUntil(input, ends_on) ?? day
  return {
    national: laterDay(rollDay(day, prescription.roll, country), toll),
    eu: laterDay(rollDay(day, "eu", country), toll),
    latest: laterDay(latestRolledDay(day, country), toll),
  }
}

function rawPrescriptionEnd(input: LegalPeriodInput, starts_on: LocalDate, ends_on: LocalDate): LocalDate | null {
  const rule = input.rules.prescription
  switch (rule?.from) {
    case "delivery":
      return laterDay(lastCoveredDay(starts_on, rule.months), ends_on)
    case "guarantee_end":
      return afterGuarantee(input, starts_on, ends_on, rule.months)
    case "discovery": {
      const day = lastCoveredDay(input.defect_on, rule.months)
      return rule.not_before_guarantee_end ? laterDay(day, ends_on) : day
    }
    default:
      return null
  }
}

/** Counted from the anchor with all months where the guarantee was, and from its end where that day was carried over. */
function afterGuarantee(input: LegalPeriodInput, starts_on: LocalDate, ends_on: LocalDate, months: number): LocalDate {
  const { warranty, rules } = input
  const cap = repairCapMonths(rules, input.contract_on, warranty.extensions)
  const added = totalExtension(warranty.extensions, cap)
  const total = (warranty.terms.months.parts ?? 0) + added.months
  const isFromAnchor = lastCoveredDay(starts_on, total, added.days) === ends_on
  return isFromAnchor ? lastCoveredDay(starts_on, total + months, added.days) : lastCoveredDay(ends_on, months)
}

function tolledUntil({ rules, defect_on, history }: LegalPeriodInput, ends_on: LocalDate): LocalDate | null {
  const returns = history.earlier.flatMap(({ kind, returned_on }) => (kind === "repair" && returned_on ? [returned_on] : []))
  const days = rules.tolls.flatMap(({ code, months }) => {
    const from = code === "defect_shown" ? (defect_on <= ends_on ? [defect_on] : []) : returns
    return from.map((day) => lastCoveredDay(day, months))
  })
  return days.length > 0 ? days.reduce(laterDay) : null
}
