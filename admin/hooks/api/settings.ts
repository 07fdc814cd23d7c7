import { useQuery } from "@tanstack/react-query"
import type { AdminSettingsUpdateBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const settingsKeys = queryKeysFactory("after_sales_settings")

export function useSettings() {
  const { data, ...rest } = useQuery({ queryKey: settingsKeys.all, queryFn: () => api.settings.retrieve() })
  return { ...data, ...rest }
}

export const useUpdateSettings = () =>
  useWrite((patch: AdminSettingsUpdateBody) => api.settings.update(patch), [settingsKeys.all])
