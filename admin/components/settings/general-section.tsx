import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminAfterSalesSettings } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { ActionsMenu } from "../common/actions-menu"
import { Section } from "../common/section"

export const GeneralSection = ({ settings }: { settings: AdminAfterSalesSettings }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()

  return (
    <Section
      level="h1"
      title={t("settings.title")}
      subtitle={t("settings.subtitle")}
      aside={
        <ActionsMenu
          groups={[
            {
              actions: [
                { label: t("actions.edit"), permission: "settings.update", icon: <PencilSquare />, to: "edit" },
              ],
            },
          ]}
        />
      }
    >
      <SectionRow
        title={t("settings.returnWindow.label")}
        value={t("general.days", { count: settings.return_window_days })}
      />
      <SectionRow title={t("settings.unitsSince")} value={days.date(settings.units_since)} />
    </Section>
  )
}
