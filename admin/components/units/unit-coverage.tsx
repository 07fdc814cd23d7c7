import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminWarranty } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { latestEnd } from "../warranties/latest-end"

/** What is promised for a unit today, in a line; its page has the whole answer. */
export const UnitCoverage = ({ warranties }: { warranties: AdminWarranty[] }) => {
  const { t } = useTranslation("afterSales")
  const days = useDays()
  const active = warranties.filter(({ status }) => status === "active")
  const end = active.map(latestEnd).sort().at(-1)
  const isOpenEnded = active.some(({ terms }) => terms.is_open_ended)

  const line = () => {
    if (end) {
      return t(isOpenEnded ? "coverage.atLeastUntil" : "coverage.until", { date: days.day(end) })
    }
    if (active.length > 0) {
      return t("coverage.result.covered")
    }
    return warranties.some(({ status }) => status === "pending") ? t("warranties.waiting") : t("warranties.noneActive")
  }

  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
      {line()}
    </Text>
  )
}
