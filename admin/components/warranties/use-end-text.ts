import { useTranslation } from "react-i18next"
import type { AdminWarranty } from "../../../src/types"
import { useDays } from "../../hooks/use-days"
import { latestEnd } from "./latest-end"

/** Until when a warranty lasts; where the law names no end, the last day that is certain, and that it is the least. */
export function useEndText() {
  const { t } = useTranslation("afterSales")
  const days = useDays()

  return ({ ends_on, terms }: Pick<AdminWarranty, "ends_on" | "terms">): string => {
    const end = latestEnd({ ends_on })
    return end && terms.is_open_ended ? t("warranties.atLeastUntil", { date: days.day(end) }) : days.day(end)
  }
}
