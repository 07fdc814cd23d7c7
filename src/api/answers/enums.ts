import { z } from "@medusajs/framework/zod"
import type {
  BuyerKind,
  RegistrationState,
  Tracking,
  UnitCondition,
  UnitOrigin,
  UnitStatus,
} from "../../modules/installed-base/domain/types"
import type { PolicyKind, StartBasis, WarrantyKind, WarrantyStatus } from "../../modules/warranty/domain/types"

/** Keeps a list and the domain's type the same: a value too many or too few does not compile. */
function enumOf<T extends string>() {
  return <const L extends readonly [T, ...T[]]>(...values: [T] extends [L[number]] ? L : never) => z.enum(values)
}

export const unitStatus = enumOf<UnitStatus>()(
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
export const unitOrigin = enumOf<UnitOrigin>()("order", "backfill", "registered")
export const buyerKind = enumOf<BuyerKind>()("consumer", "business")
export const unitCondition = enumOf<UnitCondition>()("new", "used", "refurbished")
export const registrationState = enumOf<RegistrationState>()("pending", "approved", "rejected")
export const tracking = enumOf<Tracking>()("tracked", "not_tracked", "excluded")
export const warrantyKind = enumOf<WarrantyKind>()("statutory", "commercial", "durability", "plan")
export const policyKind = enumOf<PolicyKind>()("commercial", "durability", "plan")
export const warrantyStatus = enumOf<WarrantyStatus>()("pending", "active", "expired", "void", "exhausted")
export const startBasis = enumOf<StartBasis>()("order", "shipment", "delivery", "installation", "end_of_return_window")
export const extensionCause = z.enum(["repair", "replacement", "goodwill", "delay", "purchase"])
export const unitFact = z.enum(["shipped", "delivered", "installed", "returned", "cancelled", "scrapped"])
export const matterKind = z.enum(["case", "repair", "appointment", "hold"])
export const transferStatus = z.enum(["pending", "accepted", "declined", "cancelled", "expired"])
export const policyScope = z.enum(["product", "type", "category", "tag", "all"])
export const versionStatus = z.enum(["draft", "published", "retired"])
