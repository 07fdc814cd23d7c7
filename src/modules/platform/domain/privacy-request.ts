import { defineTransitions } from "../../../shared/transitions"

export const privacyKinds = ["export", "erasure"] as const
export const privacyStatuses = ["received", "running", "held", "completed", "refused"] as const

export type PrivacyKind = (typeof privacyKinds)[number]
export type PrivacyStatus = (typeof privacyStatuses)[number]
export type PrivacyAction = "run" | "complete" | "hold" | "refuse" | "fail"

/**
 * What a person asks of their data. An erasure that an open case stops is `held`: what may go has gone, the answer is
 * given, and the rest follows by itself when the case is closed.
 */
export const privacyTransitions = defineTransitions<PrivacyStatus, PrivacyAction>([
  { from: "received", action: "run", to: "running", by: "manager" },
  { from: "received", action: "refuse", to: "refused", by: "manager" },
  { from: "running", action: "complete", to: "completed", by: "system" },
  { from: "running", action: "hold", to: "held", by: "system" },
  { from: "running", action: "fail", to: "received", by: "system" },
  { from: "held", action: "run", to: "running", by: "system" },
])
