import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminNotificationsListQuery } from "../../../src/types"
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
