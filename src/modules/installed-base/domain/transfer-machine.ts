import { defineTransitions } from "../../../shared/transitions"

export type TransferStatus = "pending" | "accepted" | "declined" | "cancelled" | "expired"
export type TransferAction = "accept" | "decline" | "cancel" | "expire"

/** An offer to hand a unit over is open until somebody decides or its 14 days are over. */
export const transferTransitions = defineTransitions<TransferStatus, TransferAction>([
  { from: "pending", action: "accept", to: "accepted", by: "the invited person" },
  { from: "pending", action: "decline", to: "declined", by: "the invited person" },
  { from: "pending", action: "cancel", to: "cancelled", by: "the owner or the shop" },
  { from: "pending", action: "expire", to: "expired", by: "the sweep" },
])

/** How long an invitation can be accepted. */
export const transferDays = 14
