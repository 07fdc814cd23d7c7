import { z } from "@medusajs/framework/zod"
import type {
  BuyerKind,
  FlagReason,
  MatterKind,
  RecordableFact,
  RegistrationState,
  Tracking,
  UnitCondition,
  UnitOrigin,
  UnitStatus,
} from "../../modules/installed-base/domain/types"
import type { PolicyKind, StartBasis, WarrantyKind, WarrantyStatus } from "../../modules/warranty/domain/types"

/** Keeps a list and the domain's type the same: a value too many or too few does not compile. */
function enumOf<T extends string>(id: string) {
  return <const L extends readonly [T, ...T[]]>(...values: [T] extends [L[number]] ? L : never) =>
    z.enum(values).meta({ id })
}

export const unitStatus = enumOf<UnitStatus>("UnitStatus")(
  "pending",
  "rejected",
  "ordered",
  "shipped",
  "delivered",
  "installed",
  "returned",
  "cancelled",
  "replaced",
  "scrapped"
)
export const unitOrigin = enumOf<UnitOrigin>("UnitOrigin")("order", "backfill", "registered")
export const buyerKind = enumOf<BuyerKind>("BuyerKind")("consumer", "business")
export const unitCondition = enumOf<UnitCondition>("UnitCondition")("new", "used", "refurbished")
export const registrationState = enumOf<RegistrationState>("RegistrationState")("pending", "approved", "rejected")
export const tracking = enumOf<Tracking>("Tracking")("tracked", "not_tracked", "excluded")
export const warrantyKind = enumOf<WarrantyKind>("WarrantyKind")("statutory", "commercial", "durability", "plan")
export const policyKind = enumOf<PolicyKind>("PolicyKind")("commercial", "durability", "plan")
export const warrantyStatus = enumOf<WarrantyStatus>("WarrantyStatus")("pending", "active", "expired", "void", "exhausted")
export const startBasis = enumOf<StartBasis>("StartBasis")("order", "shipment", "delivery", "installation", "end_of_return_window")
export const extensionCause = z.enum(["repair", "replacement", "goodwill", "delay", "purchase"]).meta({ id: "ExtensionCause" })
export const unitFact = enumOf<RecordableFact>("UnitFact")(
  "shipped_at",
  "delivered_at",
  "installed_at",
  "returned_at",
  "cancelled_at",
  "scrapped_at"
)
export const matterKind = enumOf<MatterKind>("MatterKind")("case", "repair", "appointment", "hold")
export const flagReason = enumOf<FlagReason>("FlagReason")("leaver_returned", "leaver_cancelled")
export const transferStatus = z.enum(["pending", "accepted", "declined", "cancelled", "expired"]).meta({ id: "TransferStatus" })
export const policyScope = z.enum(["product", "type", "category", "tag", "all"]).meta({ id: "PolicyScope" })
export const policyStatus = z.enum(["draft", "published", "retired"]).meta({ id: "PolicyStatus" })
export const versionStatus = z.enum(["draft", "published", "retired"]).meta({ id: "VersionStatus" })
