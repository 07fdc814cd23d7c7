import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminCoverageRetrieveQuery } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"

export const coverageKeys = queryKeysFactory("after_sales_coverage")

/** What is owed for a unit, for a defect seen on a day with a cause; without them: as of now. */
export function useCoverage(query: AdminCoverageRetrieveQuery) {
  const { data, ...rest } = useQuery({
    queryKey: coverageKeys.detail(query.unit_id, query),
    queryFn: () => api.coverage.retrieve(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** The causes that can be asked about, in the reader's language. */
export function useCoverageCauses(locale: string) {
  const { data, ...rest } = useQuery({
    queryKey: [...coverageKeys.all, "causes", locale],
    queryFn: () => api.coverageCauses.list({ locale }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return { ...data, ...rest }
}
