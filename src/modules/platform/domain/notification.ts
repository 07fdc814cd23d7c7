import { defineTransitions } from "../../../shared/transitions"

export const notificationStatuses = ["waiting", "sending", "sent", "failed", "uncertain", "dropped"] as const
export const recipientTypes = ["customer", "guest", "user", "address"] as const

export type NotificationStatus = (typeof notificationStatuses)[number]
export type RecipientType = (typeof recipientTypes)[number]
export type NotificationAction = "claim" | "succeed" | "postpone" | "give_up" | "doubt" | "drop" | "retry"

/** Seconds for which one process may be at sending a message before another looks what became of it. */
export const sendingLeaseSeconds = 120

const minute = 60
/** Attempts spread over a day; a provider that is down for longer needs a person. */
const backOff = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720].map((minutes) => minutes * minute)

/** Seconds until the next attempt after so many; null when there is none left. */
export function retryDelay(attempts: number): number | null {
  return backOff[attempts - 1] ?? null
}

/**
 * A message on its way. `uncertain` is one whose process died while the provider had it: it may have gone out, so it
 * isn't sent again unless a person says so.
 */
export const notificationTransitions = defineTransitions<NotificationStatus, NotificationAction>([
  { from: "waiting", action: "claim", to: "sending", by: "system" },
  { from: "waiting", action: "drop", to: "dropped", by: "system" },
  { from: "sending", action: "succeed", to: "sent", by: "system" },
  { from: "sending", action: "postpone", to: "waiting", by: "system" },
  { from: "sending", action: "give_up", to: "failed", by: "system" },
  { from: "sending", action: "doubt", to: "uncertain", by: "system" },
  { from: "sending", action: "drop", to: "dropped", by: "system" },
  { from: "failed", action: "retry", to: "waiting", by: "agent" },
  { from: "uncertain", action: "retry", to: "waiting", by: "agent" },
])
