import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"

export const symptomKeys = queryKeysFactory("after_sales_symptoms")

/** What can be wrong with a thing, in the reader's language. */
export function useSymptoms() {
  const { i18n } = useTranslation("afterSales")
  const { data, ...rest } = useQuery({
    queryKey: symptomKeys.list({ locale: i18n.language }),
    queryFn: () => api.symptoms.list({ locale: i18n.language }),
    staleTime: Infinity,
  })
  return { ...data, ...rest }
}
