import type { LocalDate } from "../../../shared/local-date"
import type { JurisdictionRules } from "./rules"
import type { WarrantyExtension } from "./types"

/**
 * Months that a number of repairs under the guarantee add in total: by national law (France 6 each, Portugal 6 up to
 * four times) or by Directive (EU) 2024/1799 (12 once), whichever is longer, never both.
 */
export function repairExtensionMonths(rules: JurisdictionRules, contractOn: LocalDate, repairs: number): number {
  const national = rules.repair ? rules.repair.months * Math.min(repairs, rules.repair.max_count ?? repairs) : 0
  const directive = rules.right_to_repair
  const isInForce = directive !== null && directive.in_force_from !== null && contractOn >= directive.in_force_from
  return Math.max(national, isInForce ? directive.months * Math.min(repairs, directive.max_count) : 0)
}

/**
 * Months for one more repair under the guarantee, given the extensions recorded before. Record the answer even when
 * it is 0: the next one is counted from the number of repairs.
 */
export function extensionForRepair(
  rules: JurisdictionRules,
  contractOn: LocalDate,
  recorded: readonly WarrantyExtension[]
): number {
  const before = countRepairs(recorded)
  return repairExtensionMonths(rules, contractOn, before + 1) - repairExtensionMonths(rules, contractOn, before)
}

/**
 * Most months that the recorded repairs may add to a legal guarantee. Anything recorded beyond it does not count.
 */
export function repairCapMonths(
  rules: JurisdictionRules,
  contractOn: LocalDate,
  recorded: readonly WarrantyExtension[]
): number {
  return repairExtensionMonths(rules, contractOn, countRepairs(recorded))
}

/** What all extensions add, repairs up to their cap. */
export function totalExtension(
  extensions: readonly WarrantyExtension[],
  repairCap: number | null
): { months: number; days: number } {
  const months = (list: readonly WarrantyExtension[]) => list.reduce((sum, extension) => sum + extension.months, 0)
  const byRepair = months(extensions.filter((extension) => extension.cause === "repair"))
  const byOthers = months(extensions) - byRepair
  return {
    months: byOthers + Math.min(byRepair, repairCap ?? byRepair),
    days: extensions.reduce((sum, extension) => sum + extension.days, 0),
  }
}

function countRepairs(extensions: readonly WarrantyExtension[]): number {
  return extensions.filter((extension) => extension.cause === "repair").length
}
