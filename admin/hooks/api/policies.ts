import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminWarrantyPoliciesCreateBody,
  AdminWarrantyPoliciesListQuery,
  AdminWarrantyPoliciesUpdateBody,
} from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const policyKeys = queryKeysFactory("after_sales_warranty_policies")
const changes = [policyKeys.all]

export function usePolicies(query: AdminWarrantyPoliciesListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: policyKeys.list(query),
    queryFn: () => api.warrantyPolicies.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export function usePolicy(id: string) {
  const { data, ...rest } = useQuery({
    queryKey: policyKeys.detail(id),
    queryFn: () => api.warrantyPolicies.retrieve(id),
  })
  return { ...data, ...rest }
}

/** What differs between two versions, field by field. */
export function usePolicyDiff(id: string, from: number, to: number) {
  const { data, ...rest } = useQuery({
    queryKey: policyKeys.detail(id, { from, to }),
    queryFn: () => api.warrantyPolicies.diff(id, { from, to }),
    placeholderData: keepPreviousData,
    enabled: from !== to,
  })
  return { ...data, ...rest }
}

export const useCreatePolicy = () =>
  useWrite((body: AdminWarrantyPoliciesCreateBody) => api.warrantyPolicies.create(body), changes)
export const useUpdatePolicyDraft = (id: string) =>
  useWrite((body: AdminWarrantyPoliciesUpdateBody) => api.warrantyPolicies.update(id, body), changes)
export const useCreatePolicyVersion = (id: string) => useWrite(() => api.warrantyPolicies.createVersion(id), changes)
export const usePublishPolicy = (id: string) => useWrite(() => api.warrantyPolicies.publish(id), changes)
export const useRetirePolicy = (id: string) => useWrite(() => api.warrantyPolicies.retire(id), changes)
