import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useDays } from "../../../hooks/use-days"
import { RowLink } from "../../common/row-link"
import { isOver } from "../case-status"

/** What somebody who opens the case must know before anything else. */
export const CaseTips = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const isSafetyOpen = case_.safety_review_opened_at && !case_.safety_reviewed_at
  const tips = [
    isSafetyOpen && { key: "safety", variant: "error" as const, text: t("cases.tips.safety") },
    case_.deemed_accepted_at && {
      key: "deemed",
      variant: "error" as const,
      text: t("cases.tips.deemedAccepted", { date: days.time(case_.deemed_accepted_at) }),
    },
    case_.open_question && {
      key: "question",
      variant: "warning" as const,
      text: t(`cases.tips.question.${case_.open_question}`),
    },
    case_.breached_at && {
      key: "breached",
      variant: "warning" as const,
      text: t("cases.tips.breached", { date: days.time(case_.breached_at) }),
    },
    case_.service_kind === "complaint" &&
      !isOver(case_.status) &&
      !case_.decision_communicated_at && {
        key: "decision",
        variant: "info" as const,
        text: t("cases.tips.decision"),
      },
  ].filter((tip) => tip !== null && tip !== false && tip !== "")

  if (tips.length === 0 && !case_.merged_into_id) {
    return null
  }

  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {tips.map((tip) => (
        <InlineTip key={tip.key} variant={tip.variant} label={t(`cases.tips.label.${tip.key}`)}>
          {tip.text}
        </InlineTip>
      ))}
      {case_.merged_into_id && (
        <InlineTip variant="info" label={t("cases.tips.label.merged")}>
          <RowLink to={`/after-sales/cases/${case_.merged_into_id}`}>{t("cases.tips.merged")}</RowLink>
        </InlineTip>
      )}
    </div>
  )
}
