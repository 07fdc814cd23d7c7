import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminNotification, AdminNotificationsListQuery } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const notificationKeys = queryKeysFactory("after_sales_notifications")

export function useNotifications(query: AdminNotificationsListQuery) {
  const { data, ...rest } = useQuery({
    queryKey: notificationKeys.list(query),
    queryFn: () => api.notifications.list(query),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

const mostNotices = 100

/**
 * What a case's customer should have been told and was not, or not for certain, newest first; looked at again as often
 * as the case itself. Nothing while it can't be known.
 */
export function useLostNotices(caseId: string, isAllowed: boolean): AdminNotification[] {
  const query = { subject_id: caseId, status: ["failed" as const, "uncertain" as const], limit: mostNotices }
  const { data } = useQuery({
    queryKey: notificationKeys.list(query),
    queryFn: () => api.notifications.list(query),
    enabled: isAllowed,
    refetchInterval: 30_000,
    retry: false,
  })
  return data?.notifications.filter(({ recipient_type }) => recipient_type !== "user") ?? []
}

/** Whether messages reach anybody. */
export function useNotificationHealth() {
  const { data, ...rest } = useQuery({
    queryKey: [...notificationKeys.all, "health"],
    queryFn: () => api.notifications.health(),
    refetchInterval: 60_000,
    retry: false,
  })
  return { ...data, ...rest }
}

export const useRetryNotification = () => useWrite((id: string) => api.notifications.retry(id), [notificationKeys.all])
