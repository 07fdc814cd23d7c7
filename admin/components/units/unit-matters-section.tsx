import { Plus } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminUnitDetail } from "../../../src/types"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"
import { SectionNote } from "../common/section-note"
import { UnitMatterRow } from "./unit-matter-row"

/** What is still open about a unit: it can't be handed over before. */
export const UnitMattersSection = ({ unit }: { unit: AdminUnitDetail }) => {
  const { t } = useTranslation("afterSales")
  const open = unit.matters.filter((matter) => !matter.closed_at)

  return (
    <Section
      title={t("units.matters.title")}
      aside={
        <ActionsMenu
          label={t("units.matters.menu")}
          groups={[
            {
              actions: [
                { label: t("units.matters.hold.open"), permission: "units.update", icon: <Plus />, to: "hold" },
              ],
            },
          ]}
        />
      }
    >
      {open.length === 0 && <SectionNote>{t("units.matters.none")}</SectionNote>}
      {open.map((matter) => (
        <UnitMatterRow key={matter.id} unit={unit} matter={matter} />
      ))}
    </Section>
  )
}
