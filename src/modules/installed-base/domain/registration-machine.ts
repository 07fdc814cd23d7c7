import { defineTransitions } from "../../../shared/transitions"
import type { RegistrationState } from "./types"

export type RegistrationAction = "approve" | "reject"

/** A unit bought elsewhere waits in the inbox until an agent has looked at it. */
export const registrationTransitions = defineTransitions<RegistrationState, RegistrationAction>([
  { from: "pending", action: "approve", to: "approved", by: "agent" },
  { from: "pending", action: "reject", to: "rejected", by: "agent" },
])
