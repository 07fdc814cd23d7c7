// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type FlagReason = "leaver_returned" | "leaver_cancelled"

export type MatterKind = "case" | "repair" | "appointment" | "hold"

export type TransferStatus = "pending" | "accepted" | "declined" | "cancelled" | "expired"

export type UnitFact = 
  | "shipped_at"
  | "delivered_at"
  | "installed_at"
  | "returned_at"
  | "cancelled_at"
  | "scrapped_at"
