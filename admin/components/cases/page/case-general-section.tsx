import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { useCountryNames } from "../../../hooks/use-country-names"
import { useDays } from "../../../hooks/use-days"
import { useTextOf } from "../../../hooks/use-text-of"
import { RowLink } from "../../common/row-link"
import { Section } from "../../common/section"
import { CasePriorityBadge } from "../case-priority-badge"
import { CaseStatusBadge } from "../case-status-badge"
import { CaseActions } from "./case-actions"
import { CaseNextStep } from "./case-next-step"
import { CaseTips } from "./case-tips"

export const CaseGeneralSection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  const textOf = useTextOf()
  const days = useDays()
  const countryName = useCountryNames()

  return (
    <Section
      level="h1"
      title={case_.number}
      subtitle={textOf(case_.service_names)}
      aside={
        <>
          <CasePriorityBadge priority={case_.priority} />
          <CaseStatusBadge status={case_.status} />
          <CaseActions case_={case_} />
        </>
      }
    >
      <CaseTips case_={case_} />
      <CaseNextStep case_={case_} />
      <SectionRow title={t("cases.fields.received")} value={days.time(case_.created_at)} />
      <SectionRow title={t("cases.fields.channel")} value={t(`cases.channel.${case_.channel}`)} />
      <SectionRow
        title={t("fields.order")}
        value={case_.order_id && <RowLink to={`/orders/${case_.order_id}`}>#{case_.order_display_id}</RowLink>}
      />
      {case_.country_code && <SectionRow title={t("fields.country")} value={countryName(case_.country_code)} />}
      {case_.remedy_sought && (
        <SectionRow title={t("cases.fields.remedy")} value={t(`cases.remedy.${case_.remedy_sought}`)} />
      )}
      {case_.right_claimed && (
        <SectionRow title={t("cases.fields.right")} value={t(`cases.right.${case_.right_claimed}`)} />
      )}
      {case_.acknowledged_at && (
        <SectionRow title={t("cases.fields.acknowledged")} value={days.time(case_.acknowledged_at)} />
      )}
      {case_.resolution_code && (
        <SectionRow title={t("cases.fields.resolution")} value={t(`cases.resolution.${case_.resolution_code}`)} />
      )}
      {case_.cancel_reason && (
        <SectionRow title={t("cases.fields.cancelReason")} value={t(`cases.cancelReason.${case_.cancel_reason}`)} />
      )}
    </Section>
  )
}
