import type { AdminPrivacyRequest } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

type Status = AdminPrivacyRequest["status"]

export const privacyColors: Record<Status, StatusColor> = {
  received: "orange",
  running: "blue",
  held: "purple",
  completed: "green",
  refused: "grey",
}

export const privacyStatuses = Object.keys(privacyColors) as Status[]
