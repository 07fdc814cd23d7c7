import { useQuery } from "@tanstack/react-query"
import type { AdminViewsCreateBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const viewKeys = queryKeysFactory("after_sales_views")

/** The reader's own views of the inbox, and those that colleagues share. */
export function useViews() {
  const { data, ...rest } = useQuery({
    queryKey: viewKeys.lists(),
    queryFn: () => api.views.list({ resource: "cases" }),
  })
  return { ...data, ...rest }
}

export const useCreateView = () =>
  useWrite(
    ({ key, ...body }: Omit<AdminViewsCreateBody, "resource"> & { key: string }) =>
      api.views.create({ ...body, resource: "cases" }, { "idempotency-key": key }),
    [viewKeys.all]
  )
export const useDeleteView = () => useWrite((id: string) => api.views.delete(id), [viewKeys.all])
