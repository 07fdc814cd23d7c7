import { useTranslation } from "react-i18next"
import type { AdminCaseDetail } from "../../../../src/types"
import { HistorySection } from "../../common/history-section"

export const CaseHistorySection = ({ case_ }: { case_: AdminCaseDetail }) => {
  const { t } = useTranslation("afterSales")
  return (
    <HistorySection title={t("history.title")} events={case_.events} kinds="cases.events" timeZone={case_.time_zone} />
  )
}
