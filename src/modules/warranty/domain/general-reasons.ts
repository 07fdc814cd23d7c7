import { type Reason, reason } from "./assessment"
import type { AssessmentContext } from "./assessment-context"
import { noticeDeadline } from "./deadlines"
import { repairCapMonths, totalExtension } from "./extension"
import type { OpenClaim } from "./remedies"
import { hasUsedAgreement } from "./statutory"

/** Reasons that stand beside what each warranty says: who the buyer is, extensions, agreements, clocks and proof. */
export function generalReasons(context: AssessmentContext, claim: OpenClaim, burdenOn: "seller" | "consumer"): Reason[] {
  const { unit, policies, is_law_owed } = context
  return [
    ...(unit.buyer_kind === "business" ? [reason("business_buyer")] : []),
    ...(unit.origin === "registered" ? [reason("sold_by_another_seller")] : []),
    ...(!is_law_owed && policies.length === 0 ? [reason("no_promise")] : []),
    ...(claim.is_legal ? legalReasons(context, burdenOn) : []),
  ]
}

function legalReasons(context: AssessmentContext, burdenOn: "seller" | "consumer"): Reason[] {
  const { unit, rules, legal, statutory, burden_ends_on, is_fallback } = context
  const notice = noticeDeadline(rules, context.defect_on)
  const isNoticeLate = notice !== null && context.reported_on > notice
  const action = legal?.action_end
  return [
    ...(burden_ends_on === null
      ? []
      : [
          burdenOn === "seller"
            ? reason("burden_on_seller", { until: burden_ends_on })
            : reason("burden_on_consumer", { since: burden_ends_on }),
        ]),
    ...extensionReasons(context),
    ...(hasUsedAgreement(unit, rules) ? [reason("used_goods_period", { months: statutory?.terms.months.parts ?? 0 })] : []),
    ...(context.cause === "third_party_repair" ? [reason("third_party_repair_is_no_ground")] : []),
    ...(isNoticeLate ? [reason("notice_late", { by: notice })] : []),
    ...(legal?.limitation_not_before ? [reason("limitation_extended", { until: legal.limitation_not_before })] : []),
    ...(action && action.national !== action.eu
      ? [reason("action_end_readings", { national: action.national, eu: action.eu })]
      : []),
    ...(is_fallback ? [reason("place_unknown")] : []),
  ]
}

function extensionReasons({ unit, rules, statutory }: AssessmentContext): Reason[] {
  const extensions = statutory?.extensions ?? []
  const added = totalExtension(extensions, repairCapMonths(rules, unit.contract_on, extensions))
  return [
    ...(added.months > 0 ? [reason("extended_by_months", { months: added.months })] : []),
    ...(added.days > 0 ? [reason("extended_by_days", { days: added.days })] : []),
  ]
}
