import { defineTransitions } from "../../../shared/transitions"

export type ServiceStatus = "draft" | "published" | "retired"
export type ServiceAction = "publish" | "retire"

/** A service is planned, offered, and taken off; what was retired may be offered again. */
export const serviceTransitions = defineTransitions<ServiceStatus, ServiceAction>([
  { from: "draft", action: "publish", to: "published", by: "manager" },
  { from: "published", action: "retire", to: "retired", by: "manager" },
  { from: "draft", action: "retire", to: "retired", by: "manager" },
  { from: "retired", action: "publish", to: "published", by: "manager" },
])
