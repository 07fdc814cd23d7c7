/**
 * Every code that the domain hands out. A text for each stands in `src/shared/texts/<language>/coverage.json`, under
 * the name of its list here (`reason.<code>`, `remedy.<code>`, …); a test keeps both complete.
 */

/** Overall answer of an assessment. `review` means that a person decides; software never rejects on its own. */
export const coverageResults = ["covered", "partly_covered", "not_covered", "review", "pending_delivery"] as const
export type CoverageResult = (typeof coverageResults)[number]

export const warrantyStatuses = ["pending", "active", "expired", "void", "exhausted"] as const

export const remedyCodes = [
  "repair",
  "replacement",
  "price_reduction",
  "termination",
  "short_term_rejection",
  "withdrawal",
] as const
export type RemedyCode = (typeof remedyCodes)[number]

export const deadlineCodes = [
  "guarantee_end",
  "digital_supply_end",
  "commercial_end",
  "durability_end",
  "plan_end",
  "burden_end",
  "notice_by",
  "action_end",
  "limitation_not_before",
  "answer_by",
  "withdrawal_until",
  "short_term_rejection_until",
] as const
export type DeadlineCode = (typeof deadlineCodes)[number]

/** Why an element, a remedy or the whole answer is what it is. */
export const reasonCodes = [
  "statutory_covered",
] as const
export type ReasonCode = (typeof reasonCodes)[number]
