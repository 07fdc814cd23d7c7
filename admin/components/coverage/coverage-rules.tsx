import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useCountryNames } from "../../hooks/use-country-names"
import type { CoverageAssessment } from "../../../src/types"
import { RowLink } from "../common/row-link"
import { ReviewBadge } from "../jurisdictions/review-badge"

/** Which country's rules, in which version, and whether somebody has checked them in law. */
export const CoverageRules = ({ rules }: { rules: CoverageAssessment["rules"] }) => {
  const { t } = useTranslation("afterSales")
  const countryName = useCountryNames()

  return (
    <SectionRow
      title={t("coverage.rules")}
      value={
        <span className="flex flex-wrap items-center gap-2">
          <RowLink to={`/settings/after-sales/jurisdictions/${rules.country}`}>
            {countryName(rules.country)} · {rules.version}
          </RowLink>
          <ReviewBadge isReviewed={rules.reviewed} />
        </span>
      }
    />
  )
}
