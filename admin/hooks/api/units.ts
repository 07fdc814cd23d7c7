import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminUnitsListQuery } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"

export const unitKeys = queryKeysFactory("after_sales_units")

export function useUnits(query: AdminUnitsListQuery, enabled = true) {
  const { data, ...rest } = useQuery({
    queryKey: unitKeys.list(query),
    queryFn: () => api.units.list(query),
    placeholderData: keepPreviousData,
    enabled,
  })
  return { ...data, ...rest }
}

export function useUnit(id: string, enabled = true) {
  const { data, ...rest } = useQuery({
    queryKey: unitKeys.detail(id),
    queryFn: () => api.units.retrieve(id),
    enabled,
  })
  return { ...data, ...rest }
}

/** How far the units are behind the orders, and how the sweeps that mend it are doing. */
export function useUnitSync() {
  const { data, ...rest } = useQuery({
    queryKey: [...unitKeys.all, "sync"],
    queryFn: () => api.units.sync(),
    refetchInterval: 30_000,
  })
  return { ...data, ...rest }
}
