import { useTranslation } from "react-i18next"

/** An amount in major units as the reader's language writes it; "-" where there is none. */
export function useMoney() {
  const { i18n } = useTranslation("afterSales")

  return (amount: number | null, currency: string | null) =>
    amount === null || !currency
      ? "-"
      : new Intl.NumberFormat(i18n.language, { style: "currency", currency }).format(amount)
}
