import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminServicesListQuery } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"

export const serviceKeys = queryKeysFactory("after_sales_services")

export function useServices(query: AdminServicesListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: serviceKeys.list(query),
    queryFn: () => api.services.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** Services for which a case can be opened. */
export const useOfferedServices = () => useServices({ status: "published", limit: 100, order: "position" })
