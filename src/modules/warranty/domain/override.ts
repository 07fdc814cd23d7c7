import type { GuaranteeRule, JurisdictionOverride, JurisdictionRules, RuleProblem } from "./rules"

/** Months of the guarantee that are certain: all of them, or the least where the law names no end. */
export function certainMonths(guarantee: GuaranteeRule): number {
  return guarantee.kind === "fixed_months" ? guarantee.months : guarantee.minimum_months
}

/** Each way in which an override would give less than the law; empty when it may be kept. */
export function overrideProblems(rules: JurisdictionRules, override: JurisdictionOverride): RuleProblem[] {
  return [
    tooShort("guarantee_months", override.guarantee_months, certainMonths(rules.guarantee)),
    tooShort("burden_months", override.burden_months, Math.max(rules.burden_months.new, rules.burden_months.used)),
  ].filter((problem) => problem !== null)
}

/** The rules with the merchant's longer months in them. A month that became too short for the law is ignored. */
export function applyOverride(rules: JurisdictionRules, override: JurisdictionOverride | null): JurisdictionRules {
  if (!override) {
    return rules
  }
  const burden = override.burden_months ?? 0
  return {
    ...rules,
    guarantee: lengthened(rules.guarantee, override.guarantee_months ?? 0),
    burden_months: {
      new: Math.max(rules.burden_months.new, burden),
      used: Math.max(rules.burden_months.used, burden),
    },
  }
}

function lengthened(guarantee: GuaranteeRule, months: number): GuaranteeRule {
  if (guarantee.kind === "fixed_months") {
    return { kind: "fixed_months", months: Math.max(guarantee.months, months) }
  }
  const minimum = Math.max(guarantee.minimum_months, months)
  const maximum = guarantee.maximum_months === null ? null : Math.max(guarantee.maximum_months, minimum)
  return { kind: "expected_life", minimum_months: minimum, maximum_months: maximum }
}

function tooShort(field: string, value: number | null, minimum: number): RuleProblem | null {
  return value !== null && value < minimum ? { code: "too_short", field, value, minimum } : null
}
