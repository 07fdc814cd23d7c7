import { defineTransitions } from "../../../shared/transitions"

export type ProposalStatus = "open" | "accepted" | "dismissed"
export type ProposalAction = "accept" | "dismiss" | "take_back"

/** Why a proposal leads to no case. */
export const dismissReasons = [
  "not_needed",
  "already_done",
  "customer_declined",
  "customer_unreachable",
  "duplicate",
  "other",
] as const
export type DismissReason = (typeof dismissReasons)[number]

/** A proposal is decided once. Only when the case could not be opened, it stands open again. */
export const proposalTransitions = defineTransitions<ProposalStatus, ProposalAction>([
  { from: "open", action: "accept", to: "accepted", by: "agent" },
  { from: "open", action: "dismiss", to: "dismissed", by: "agent" },
  { from: "accepted", action: "take_back", to: "open", by: "system" },
])
