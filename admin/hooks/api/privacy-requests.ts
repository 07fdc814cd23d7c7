import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminPrivacyRequestsCreateBody, AdminPrivacyRequestsListQuery } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const privacyKeys = queryKeysFactory("after_sales_privacy_requests")

export function usePrivacyRequests(query: AdminPrivacyRequestsListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: privacyKeys.list(query),
    queryFn: () => api.privacyRequests.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** One request; looked at often while its job runs. */
export function usePrivacyRequest(id: string) {
  const { data, ...rest } = useQuery({
    queryKey: privacyKeys.detail(id),
    queryFn: () => api.privacyRequests.retrieve(id),
    refetchInterval: (query) => (query.state.data?.privacy_request.status === "running" ? 2_000 : false),
  })
  return { ...data, ...rest }
}

export const useCreatePrivacyRequest = () =>
  useWrite(
    ({ key, ...body }: AdminPrivacyRequestsCreateBody & { key: string }) =>
      api.privacyRequests.create(body, { "idempotency-key": key }),
    [privacyKeys.all]
  )
export const useRunPrivacyRequest = (id: string) => useWrite(() => api.privacyRequests.run(id), [privacyKeys.all])
export const useExtendPrivacyRequest = (id: string) =>
  useWrite((reason: string) => api.privacyRequests.extend(id, { reason }), [privacyKeys.all])
export const useRefusePrivacyRequest = (id: string) =>
  useWrite((reason: string) => api.privacyRequests.refuse(id, { reason }), [privacyKeys.all])
