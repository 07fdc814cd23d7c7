import type { AdminNotification } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

type Status = AdminNotification["status"]

export const notificationColors: Record<Status, StatusColor> = {
  waiting: "blue",
  sending: "blue",
  sent: "green",
  failed: "red",
  uncertain: "orange",
  dropped: "grey",
}

export const notificationStatuses = Object.keys(notificationColors) as Status[]
