import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { JurisdictionRules } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { Section } from "../common/section"
import { ReviewBadge } from "./review-badge"
import { RulesSource } from "./rules-source"
import { useGuaranteeText } from "./use-guarantee-text"

/** One dated row of the law: what holds for contracts made in its time. */
export const JurisdictionRulesSection = ({ rules }: { rules: JurisdictionRules }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const guaranteeText = useGuaranteeText()
  const months = (count: number) => t("general.months", { count })

  return (
    <Section
      title={t("jurisdictions.rules", { version: rules.version })}
      subtitle={
        rules.valid_to
          ? t("jurisdictions.validBetween", { from: days.day(rules.valid_from), to: days.day(rules.valid_to) })
          : t("jurisdictions.validFrom", { from: days.day(rules.valid_from) })
      }
      aside={<ReviewBadge isReviewed={rules.reviewed_by !== null} />}
    >
      <SectionRow title={t("jurisdictions.guarantee")} value={guaranteeText(rules)} />
      <SectionRow
        title={t("jurisdictions.burden")}
        value={t("jurisdictions.burdenNewUsed", {
          fresh: months(rules.burden_months.new),
          used: months(rules.burden_months.used),
        })}
      />
      <SectionRow
        title={t("jurisdictions.used")}
        value={rules.used_minimum_months === null ? t("jurisdictions.usedSame") : months(rules.used_minimum_months)}
      />
      <SectionRow
        title={t("jurisdictions.repair")}
        value={rules.repair ? months(rules.repair.months) : t("general.none")}
      />
      <SectionRow title={t("jurisdictions.withdrawal")} value={t("general.days", { count: rules.withdrawal_days })} />
      <SectionRow
        title={t("jurisdictions.confidence.title")}
        value={t(`jurisdictions.confidence.${rules.confidence}`)}
      />
      {rules.reviewed_by && <SectionRow title={t("jurisdictions.review.by")} value={rules.reviewed_by} />}
      <SectionRow title={t("jurisdictions.source")} value={<RulesSource source={rules.source} />} />
      {rules.notes.map((note) => (
        <SectionRow key={note} title={t("fields.note")} value={note} />
      ))}
    </Section>
  )
}
