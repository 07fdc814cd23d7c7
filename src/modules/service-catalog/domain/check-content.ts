import { invalid, notAllowed } from "../../../shared/errors"
import type { ServiceContent } from "./service-content"
import type { DetectionRule, ServiceKind } from "./types"

/** What each kind of rule counts by. */
const measures = {
  age: "after_months",
  recurrence: "every_months",
  warranty_ending: "before_days",
  failed_step: "step_code",
} as const satisfies Record<DetectionRule["kind"], keyof DetectionRule>

/**
 * Refuses what no service may say, complete or not. A complaint costs nothing (ISO 10002, 4.6), so it has no price.
 */
export function checkContent(kind: ServiceKind, content: ServiceContent): void {
  if (kind === "complaint" && (content.price_amount !== null || content.price_variant_id !== null)) {
    notAllowed(
      "A complaint never costs the customer anything, so a service of kind 'complaint' has no price",
      "complaint_is_free"
    )
  }
  if (content.price_amount !== null && content.currency_code === null) {
    invalid("currency_code", null, "the currency of price_amount, such as eur")
  }
  checkAges(content)
  checkUnique(
    "detection",
    content.detection.map(({ id }) => id)
  )
  checkUnique(
    "documents",
    content.documents.map(({ code }) => code)
  )
  content.detection.forEach(checkRule)
}

function checkAges({ requirements: { min_age_months: least, max_age_months: most } }: ServiceContent): void {
  if (least !== null && most !== null && least >= most) {
    invalid("requirements.max_age_months", most, `more than min_age_months, which is ${least}`)
  }
}

function checkRule(rule: DetectionRule, index: number): void {
  const measure = measures[rule.kind]
  if (rule[measure] === undefined || rule[measure] === null) {
    invalid(`detection.${index}.${measure}`, rule[measure], `a value, because the rule is of kind ${rule.kind}`)
  }
}

function checkUnique(field: string, codes: string[]): void {
  const repeated = codes.find((code, index) => codes.indexOf(code) !== index)
  if (repeated !== undefined) {
    invalid(field, repeated, "each code once")
  }
}
