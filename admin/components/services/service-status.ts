import type { ServiceKind, ServiceStatus } from "../../../src/types"
import type { StatusColor } from "../common/status-cell"

export const serviceStatusColors: Record<ServiceStatus, StatusColor> = {
  draft: "orange",
  published: "green",
  retired: "grey",
}

export const serviceStatuses = Object.keys(serviceStatusColors) as ServiceStatus[]

export const serviceKinds: ServiceKind[] = [
  "repair",
  "maintenance",
  "installation",
  "spare_part",
  "complaint",
  "training",
  "enquiry",
]
