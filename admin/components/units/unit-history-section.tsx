import { useTranslation } from "react-i18next"
import type { AdminUnitDetail } from "../../../src/types"
import { HistorySection } from "../common/history-section"

export const UnitHistorySection = ({ unit }: { unit: AdminUnitDetail }) => {
  const { t } = useTranslation("afterSales")
  return (
    <HistorySection
      title={t("history.title")}
      events={unit.events}
      kinds="units.events"
      timeZone={unit.time_zone}
    />
  )
}
