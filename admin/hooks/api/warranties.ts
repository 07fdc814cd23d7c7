import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminWarrantiesExtendBody,
  AdminWarrantiesListQuery,
  AdminWarrantiesShortenBody,
  AdminWarrantiesVoidBody,
} from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const warrantyKeys = queryKeysFactory("after_sales_warranties")

/** A unit's page shows its warranties and its coverage. */
const changes = [warrantyKeys.all, ["after_sales_units"], ["after_sales_coverage"]]

export function useWarranties(query: AdminWarrantiesListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: warrantyKeys.list(query),
    queryFn: () => api.warranties.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export function useWarranty(id: string) {
  const { data, ...rest } = useQuery({ queryKey: warrantyKeys.detail(id), queryFn: () => api.warranties.retrieve(id) })
  return { ...data, ...rest }
}

export const useExtendWarranty = (id: string) =>
  useWrite((body: AdminWarrantiesExtendBody) => api.warranties.extend(id, body), changes)
export const useShortenWarranty = (id: string) =>
  useWrite((body: AdminWarrantiesShortenBody) => api.warranties.shorten(id, body), changes)
export const useVoidWarranty = (id: string) =>
  useWrite((body: AdminWarrantiesVoidBody) => api.warranties.void(id, body), changes)
