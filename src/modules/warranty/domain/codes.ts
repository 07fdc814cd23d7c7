/**
 * Every code that an assessment hands out, with the parameters that its text may use. The texts stand in
 * `src/shared/texts/<language>/coverage.json`: `reason.<code>`, `remedy.<code>`, `deadline.<code>`, `cause.<code>`,
 * `result.<code>` and so on. A test keeps both complete. Parameters are days (`YYYY-MM-DD`), numbers, or codes of
 * another list (`kind`, `element`, `cause`), which the texts look up themselves.
 */

/** Overall answer of an assessment. `review` means that a person decides; software never rejects on its own. */
export const coverageResults = ["covered", "partly_covered", "not_covered", "review", "pending_delivery"] as const
export type CoverageResult = (typeof coverageResults)[number]

export const warrantyStatuses = ["pending", "active", "expired", "void", "exhausted"] as const

export const warrantyKinds = ["statutory", "commercial", "durability", "plan"] as const

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
  "limitation_not_before",
  "action_end",
  "answer_by",
  "short_term_rejection_until",
  "withdrawal_until",
] as const
export type DeadlineCode = (typeof deadlineCodes)[number]

/** Why an answer is what it is. */
export const coverageReasons = {
  statutory_covered: ["until"],
  digital_supply_covered: ["until"],
  policy_covered: ["kind", "until"],
  policy_element_covered: ["kind", "element", "until"],
  element_not_promised: ["kind", "element"],
  element_excluded: ["kind", "element"],
  policy_ended: ["kind", "on"],
  policy_element_ended: ["kind", "element", "on"],
  policy_exhausted: ["kind", "uses", "max_uses"],
  promise_void: ["kind"],
  statutory_voided: [],
  void_after_defect: ["kind", "on"],
  before_start: ["kind", "on"],
  waiting_for_shipment: [],
  waiting_for_delivery: [],
  waiting_for_installation: [],
  excluded_cause: ["kind", "cause"],
  cause_needs_assessment: ["cause"],
  third_party_repair_is_no_ground: [],
  roll_grace: ["kind", "on", "until"],
  reported_after_end: ["kind", "on"],
  statutory_ended: ["on"],
  guarantee_ended_action_open: ["on", "until"],
  action_time_barred: ["on"],
  action_end_readings: ["national", "eu"],
  limitation_extended: ["until"],
  expected_life_assessment: ["since"],
  expected_life_stated: ["months"],
  expected_life_passed: ["months"],
  repair_extension_unconfirmed: ["on", "until"],
  extended_by_months: ["months"],
  extended_by_days: ["days"],
  used_goods_period: ["months"],
  place_unknown: [],
  notice_late: ["by"],
  burden_on_seller: ["until"],
  burden_on_consumer: ["since"],
  not_confirmed: [],
  unit_returned: ["on"],
  unit_cancelled: ["on"],
  unit_replaced: ["on"],
  unit_scrapped: ["on"],
  business_buyer: [],
  sold_by_another_seller: [],
  statutory_not_recorded: [],
  no_promise: [],
} as const

/** Why a remedy is open or not. */
export const remedyReasons = {
  consumer_chooses: [],
  policy_terms_decide: ["kind"],
  subject_to_review: [],
  no_open_claim: [],
  repair_or_replacement_first: [],
  earlier_remedy_failed: [],
  seller_refused: [],
  serious_defect: [],
  not_for_minor_defect: [],
  within_rejection_period: ["until"],
  rejection_clock_stopped: [],
  rejection_period_over: ["on"],
  withdrawal_before_delivery: ["days"],
  within_withdrawal_period: ["until"],
  withdrawal_period_over: ["on"],
} as const

/** What another answer would hang on. */
export const wouldChange = {
  proof_of_defect_at_delivery: [],
  earlier_defect_date: ["on"],
  cause_found_in_product: [],
  expected_life_shown: [],
  country_known: [],
  private_purchase: [],
  shop_confirms_unit: [],
  shipment_recorded: [],
  delivery_recorded: [],
  installation_recorded: [],
  claim_on_replacement: [],
  repair_extends: ["months"],
  remedy_fails: [],
} as const

export type ReasonCode = keyof typeof coverageReasons | keyof typeof remedyReasons | keyof typeof wouldChange
export const reasonParams: Record<ReasonCode, readonly string[]> = {
  ...coverageReasons,
  ...remedyReasons,
  ...wouldChange,
}
export const reasonCodes = Object.keys(reasonParams) as ReasonCode[]
