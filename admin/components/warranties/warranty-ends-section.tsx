import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyDetail } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { coverageElements } from "../../lib/coverage-elements"
import { Section } from "../common/section"

/** Until when each kind of cost is covered, and how many months that is. */
export const WarrantyEndsSection = ({ warranty }: { warranty: AdminWarrantyDetail }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const { months, max_uses } = warranty.terms

  return (
    <Section title={t("warranties.ends.title")}>
      {coverageElements.map((element) => (
        <SectionRow
          key={element}
          title={t(`elements.${element}`)}
          value={
            months[element] === null
              ? t("warranties.ends.notCovered")
              : t("warranties.ends.until", { date: days.day(warranty.ends_on[element]), count: months[element] })
          }
        />
      ))}
      {max_uses !== null && (
        <SectionRow
          title={t("warranties.uses")}
          value={t("warranties.usesOf", { uses: warranty.uses, max: max_uses })}
        />
      )}
    </Section>
  )
}
