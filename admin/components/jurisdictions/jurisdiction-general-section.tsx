import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminJurisdiction } from "../../../src/types"
import { useCountryNames } from "../../hooks/use-country-names"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { ReviewBadge } from "./review-badge"

/** What the shop gives beyond the law of a country. */
export const JurisdictionGeneralSection = ({ jurisdiction }: { jurisdiction: AdminJurisdiction }) => {
  const { t } = useTranslation("afterSales")
  const countryName = useCountryNames()
  const { override, is_reviewed } = jurisdiction
  const months = (count: number | null | undefined) =>
    count ? t("general.months", { count }) : t("jurisdictions.override.asLaw")

  return (
    <Section
      level="h1"
      title={countryName(jurisdiction.country_code)}
      aside={
        <>
          <ReviewBadge isReviewed={is_reviewed} />
          <ActionsMenu
            groups={[
              {
                actions: [
                  {
                    label: t("jurisdictions.override.open"),
                    permission: "jurisdictions.update",
                    icon: <PencilSquare />,
                    to: "override",
                  },
                ],
              },
            ]}
          />
        </>
      }
    >
      {!is_reviewed && (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("jurisdictions.review.unreviewed")}>
            {t("jurisdictions.review.unreviewedTip")}
          </InlineTip>
        </div>
      )}
      <SectionRow title={t("jurisdictions.override.guarantee")} value={months(override?.guarantee_months)} />
      <SectionRow title={t("jurisdictions.override.burden")} value={months(override?.burden_months)} />
      {override?.note && <SectionRow title={t("fields.note")} value={override.note} />}
    </Section>
  )
}
