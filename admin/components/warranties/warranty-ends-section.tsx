import { SectionRow } from "@medusajs/dashboard/components"
import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarrantyDetail } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { coverageElements } from "../../lib/coverage-elements"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"
import { latestEnd } from "./latest-end"

/** Until when each kind of cost is covered, and how many months that is. */
export const WarrantyEndsSection = ({ warranty }: { warranty: AdminWarrantyDetail }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const byFacts = warranty.ends_by_facts && latestEnd({ ends_on: warranty.ends_by_facts })
  const { months, max_uses, is_open_ended: isOpenEnded } = warranty.terms

  return (
    <Section title={t("warranties.ends.title")}>
      {isOpenEnded && <SectionNote>{t("warranties.ends.open")}</SectionNote>}
      {byFacts && (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("warranties.ends.shown")}>
            {t("warranties.ends.byFacts", { date: days.day(byFacts) })}
          </InlineTip>
        </div>
      )}
      {coverageElements.map((element) => (
        <SectionRow
          key={element}
          title={t(`elements.${element}`)}
          value={
            months[element] === null
              ? t("warranties.ends.notCovered")
              : t(isOpenEnded ? "warranties.ends.atLeast" : "warranties.ends.until", {
                  date: days.day(warranty.ends_on[element]),
                  count: months[element],
                })
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
