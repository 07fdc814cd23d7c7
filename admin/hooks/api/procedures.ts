import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { AdminProceduresCreateBody, AdminProceduresListQuery, AdminProceduresUpdateBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const procedureKeys = queryKeysFactory("after_sales_procedures")

const changes = [procedureKeys.all, ["after_sales_services"]]

export function useProcedures(query: AdminProceduresListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: procedureKeys.list(query),
    queryFn: () => api.procedures.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

export function useProcedure(id: string) {
  const { i18n } = useTranslation("afterSales")
  const { data, ...rest } = useQuery({
    queryKey: procedureKeys.detail(id, { locale: i18n.language }),
    queryFn: () => api.procedures.retrieve(id, { locale: i18n.language }),
  })
  return { ...data, ...rest }
}

export function useProcedureDiff(id: string, from: number, to: number) {
  const { data, ...rest } = useQuery({
    queryKey: procedureKeys.detail(id, { from, to }),
    queryFn: () => api.procedures.diff(id, { from, to }),
    enabled: from !== to,
  })
  return { ...data, ...rest }
}

export const useCreateProcedure = () =>
  useWrite(
    ({ key, ...body }: AdminProceduresCreateBody & { key: string }) =>
      api.procedures.create(body, undefined, { "idempotency-key": key }),
    changes
  )
export const useUpdateProcedure = (id: string) =>
  useWrite((body: AdminProceduresUpdateBody) => api.procedures.update(id, body), changes)
export const useCreateProcedureVersion = (id: string) => useWrite(() => api.procedures.createVersion(id), changes)
export const usePublishProcedure = (id: string) =>
  useWrite((version: number) => api.procedures.publish(id, { version }), changes)
export const useRetireProcedure = (id: string) => useWrite(() => api.procedures.retire(id), changes)
