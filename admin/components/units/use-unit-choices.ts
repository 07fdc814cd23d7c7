import { useTranslation } from "react-i18next"

export function useBuyerChoices() {
  const { t } = useTranslation("afterSales")
  return (["consumer", "business"] as const).map((value) => ({ value, label: t(`units.buyer.${value}`) }))
}

export function useConditionChoices() {
  const { t } = useTranslation("afterSales")
  return (["new", "used", "refurbished"] as const).map((value) => ({ value, label: t(`units.condition.${value}`) }))
}
