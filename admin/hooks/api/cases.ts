import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { AdminCasesListQuery } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"

export const caseKeys = queryKeysFactory("after_sales_cases")

/** A day begins where the reader sits. */
const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

export function useCases(query: AdminCasesListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: caseKeys.list(query),
    queryFn: () => api.cases.list(query.due ? { ...query, time_zone: timeZone() } : query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** How many cases each view of the inbox holds; looked at again every half minute. */
export function useCaseCounts() {
  const { data, ...rest } = useQuery({
    queryKey: [...caseKeys.all, "counts"],
    queryFn: () => api.cases.counts({ time_zone: timeZone() }),
    refetchInterval: 30_000,
  })
  return { ...data, ...rest }
}

/** One case, looked at again every half minute: somebody else may be at it. */
export function useCase(id: string) {
  const { i18n } = useTranslation("afterSales")
  const { data, ...rest } = useQuery({
    queryKey: caseKeys.detail(id, { locale: i18n.language }),
    queryFn: () => api.cases.retrieve(id, { locale: i18n.language }),
    refetchInterval: 30_000,
  })
  return { case_: data?.case, ...rest }
}

export function useRelatedCases(id: string) {
  const { data, ...rest } = useQuery({
    queryKey: [...caseKeys.detail(id), "related"],
    queryFn: () => api.cases.related(id),
  })
  return { ...data, ...rest }
}
