import { SectionRow } from "@medusajs/dashboard/components"
import { CalendarMini, Pencil } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useDays } from "../../hooks/use-days"
import type { AdminUnit } from "../../../src/types"
import { ActionsMenu } from "../common/actions-menu"
import { RowLink } from "../common/row-link"
import { Section } from "../common/section"
import { factAt, knownFacts, shownFacts, unknownFacts } from "./unit-facts"

/** What is known to have happened to a unit. Its status and its warranties follow from this. */
export const UnitFactsSection = ({ unit }: { unit: AdminUnit }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()

  return (
    <Section
      title={t("units.facts.title")}
      aside={
        <ActionsMenu
          label={t("units.facts.menu")}
          groups={[
            {
              actions: unknownFacts(unit).length
                ? [
                    {
                      label: t("units.facts.record.open"),
                      permission: "units.record",
                      icon: <CalendarMini />,
                      to: "record",
                    },
                  ]
                : [],
            },
            {
              actions: knownFacts(unit).length
                ? [
                    {
                      label: t("units.facts.correct.open"),
                      permission: "units.update",
                      icon: <Pencil />,
                      to: "correct",
                    },
                  ]
                : [],
            },
          ]}
        />
      }
    >
      {shownFacts(unit).map((fact) => (
        <SectionRow
          key={fact}
          title={t(`units.facts.${fact}`)}
          value={days.timeThere(factAt(unit, fact), unit.time_zone)}
        />
      ))}
      {unit.replaced_at && (
        <SectionRow
          title={t("units.facts.replaced")}
          value={
            <span className="flex gap-x-2">
              {days.timeThere(unit.replaced_at, unit.time_zone)}
              {unit.replaced_by_id && (
                <RowLink to={`/after-sales/units/${unit.replaced_by_id}`}>{t("units.facts.replacedBy")}</RowLink>
              )}
            </span>
          }
        />
      )}
      {unit.replaces_id && (
        <SectionRow
          title={t("units.facts.replaces")}
          value={<RowLink to={`/after-sales/units/${unit.replaces_id}`}>{t("units.facts.openReplaced")}</RowLink>}
        />
      )}
    </Section>
  )
}
