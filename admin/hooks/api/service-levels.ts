import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminServiceLevelsCreateBody,
  AdminServiceLevelsListQuery,
  AdminServiceLevelsUpdateBody,
} from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const levelKeys = queryKeysFactory("after_sales_service_levels")

export function useServiceLevels(query: AdminServiceLevelsListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: levelKeys.list(query),
    queryFn: () => api.serviceLevels.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export function useServiceLevel(id: string) {
  const { data, ...rest } = useQuery({
    queryKey: levelKeys.detail(id),
    queryFn: () => api.serviceLevels.retrieve(id),
    enabled: id !== "",
  })
  return { ...data, ...rest }
}

export const useCreateServiceLevel = () =>
  useWrite(
    ({ key, ...body }: AdminServiceLevelsCreateBody & { key: string }) =>
      api.serviceLevels.create(body, { "idempotency-key": key }),
    [levelKeys.all]
  )
export const useUpdateServiceLevel = (id: string) =>
  useWrite((body: AdminServiceLevelsUpdateBody) => api.serviceLevels.update(id, body), [levelKeys.all])
/** The lists alone are read again: the page of what was deleted is still open for a moment, and would find nothing. */
export const useDeleteServiceLevel = () => useWrite((id: string) => api.serviceLevels.delete(id), [levelKeys.lists()])
