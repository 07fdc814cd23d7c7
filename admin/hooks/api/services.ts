import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type {
  AdminServicesAdoptBody,
  AdminServicesCreateBody,
  AdminServicesListQuery,
  AdminServicesUpdateBody,
} from "../../../src/types"
import { api } from "../../lib/api"
import { procedureKeys } from "./procedures"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const serviceKeys = queryKeysFactory("after_sales_services")

/** A service names its procedure and the procedure its services. */
const changes = [serviceKeys.all, procedureKeys.all]

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

export function useService(id: string) {
  const { i18n } = useTranslation("afterSales")
  const { data, ...rest } = useQuery({
    queryKey: serviceKeys.detail(id, { locale: i18n.language }),
    queryFn: () => api.services.retrieve(id, { locale: i18n.language }),
  })
  return { ...data, ...rest }
}

/** The services that ship with the plugin, and which of them the shop has adopted. */
export function useStartSet() {
  const { data, ...rest } = useQuery({
    queryKey: [...serviceKeys.all, "start-set"],
    queryFn: () => api.services.startSet(),
  })
  return { ...data, ...rest }
}

export const useAdoptServices = () => useWrite((body: AdminServicesAdoptBody) => api.services.adopt(body), changes)
export const useCreateService = () =>
  useWrite(
    ({ key, ...body }: AdminServicesCreateBody & { key: string }) =>
      api.services.create(body, undefined, { "idempotency-key": key }),
    changes
  )
export const useUpdateService = (id: string) =>
  useWrite((body: AdminServicesUpdateBody) => api.services.update(id, body), changes)
export const usePublishService = (id: string) => useWrite((rev: number) => api.services.publish(id, { rev }), changes)
export const useRetireService = (id: string) => useWrite((rev: number) => api.services.retire(id, { rev }), changes)
