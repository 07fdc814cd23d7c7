import { useCallback } from "react"
import { useTranslation } from "react-i18next"

/** What a column says of itself when the list can be sorted by it: words run from A to Z, days from the oldest. */
export function useSorting() {
  const { t } = useTranslation("afterSales")

  return useCallback(
    (label: string, by: "text" | "date") => ({
      header: label,
      enableSorting: true as const,
      sortLabel: label,
      sortAscLabel: t(`sort.${by}Asc`),
      sortDescLabel: t(`sort.${by}Desc`),
    }),
    [t]
  )
}
