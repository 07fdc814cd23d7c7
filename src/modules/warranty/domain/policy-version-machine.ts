import { defineTransitions } from "../../../shared/transitions"

export const policyVersionStatuses = ["draft", "published", "retired"] as const
export type PolicyVersionStatus = (typeof policyVersionStatuses)[number]
export type PolicyVersionAction = "publish" | "supersede" | "retire"

/** A version is written, published once, and then only taken out of use: what was promised never changes. */
export const policyVersionTransitions = defineTransitions<PolicyVersionStatus, PolicyVersionAction>([
  { from: "draft", action: "publish", to: "published", by: "manager" },
  { from: "published", action: "supersede", to: "retired", by: "manager" },
  { from: "published", action: "retire", to: "retired", by: "manager" },
])
