import { useQuery } from "@tanstack/react-query"
import type { AdminJurisdictionsOverrideBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const jurisdictionKeys = queryKeysFactory("after_sales_jurisdictions")

export function useJurisdictions() {
  const { data, ...rest } = useQuery({ queryKey: jurisdictionKeys.lists(), queryFn: () => api.jurisdictions.list() })
  return { ...data, ...rest }
}

export function useJurisdiction(code: string) {
  const { data, ...rest } = useQuery({
    queryKey: jurisdictionKeys.detail(code),
    queryFn: () => api.jurisdictions.retrieve(code),
  })
  return { ...data, ...rest }
}

export const useSetJurisdictionOverride = (code: string) =>
  useWrite((body: AdminJurisdictionsOverrideBody) => api.jurisdictions.override(code, body), [jurisdictionKeys.all])
