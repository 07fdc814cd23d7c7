import type { Instant, LocalDate, TimeZone } from "../../../shared/local-date"

export type UnitOrigin = "order" | "backfill" | "registered"
export type BuyerKind = "consumer" | "business"
export type UnitCondition = "new" | "used" | "refurbished"
export type RegistrationState = "pending" | "approved" | "rejected"

/** Derived from a unit's facts, never stored by hand. */
export type UnitStatus =
  | "pending"
  | "rejected"
  | "ordered"
  | "shipped"
  | "delivered"
  | "installed"
  | "returned"
  | "cancelled"
  | "replaced"
  | "scrapped"

/** What is known to have happened to a unit. Each is written once; order of arrival does not matter. */
export type UnitFacts = {
  shipped_at: Instant | null
  delivered_at: Instant | null
  installed_at: Instant | null
  returned_at: Instant | null
  cancelled_at: Instant | null
  replaced_at: Instant | null
  scrapped_at: Instant | null
}

/** How a product's lines become units. */
export type Tracking = "tracked" | "not_tracked" | "excluded"

/** The side of an order line that reconciliation needs: plain counts and deliveries, nothing of Medusa. */
export type OrderLine = {
  id: string
  product_id: string | null
  variant_id: string | null
  product_title: string
  variant_title: string | null
  sku: string | null
  thumbnail: string | null
  unit_price: string
  requires_shipping: boolean
  /** Present quantity of the line; 0 when the line was edited away. */
  quantity: number
  /** Received or dismissed returns. Written-off pieces stay with the customer. */
  returned_quantity: number
  /** When each of these pieces arrived, oldest first, as far as the shop has noted it. */
  returned_at?: Instant[]
  tracking: Tracking
  condition: UnitCondition
  is_installed_by_seller: boolean
  digital_supply_months: number | null
  expected_life_months: number | null
  used_guarantee_months: number | null
  fulfillments: LineFulfillment[]
  /** Lines of the same order whose pieces this line replaces (a replacement claim); their units are replaced when this one is delivered. */
  replaces?: { line_id: string; quantity: number; claim_id?: string }[]
  /** Serial numbers of pieces that are known to have left with a return or an edit. */
  departed_serials?: string[]
}

export type LineFulfillment = {
  fulfillment_id: string
  fulfillment_item_id: string | null
  quantity: number
  shipped_at: Instant | null
  delivered_at: Instant | null
  cancelled_at: Instant | null
}

/** The whole order as it stands: a line that is missing here counts as edited away. */
export type OrderSnapshot = {
  id: string
  /** Core's count of changes: a snapshot with a lower one than was applied before comes late and is not applied. */
  version?: number
  display_id: number | null
  sales_channel_id: string | null
  currency_code: string
  /** Set when the customer has an account; a guest's units hang on the e-mail address. */
  customer_id: string | null
  email: string | null
  placed_at: Instant
  cancelled_at: Instant | null
  country_code: string | null
  region_code: string | null
  time_zone: TimeZone
  buyer_kind: BuyerKind
  lines: OrderLine[]
}

export type { Instant, LocalDate, TimeZone }

/** What a person or a system can write down about a unit; a replacement has its own act, because it names the other unit. */
export type RecordableFact = Exclude<keyof UnitFacts, "replaced_at">

export type MatterKind = "case" | "repair" | "appointment" | "hold"

/** Why a person must decide: a piece has left the order, and each unit that it could be has an open matter. */
export type FlagReason = "leaver_returned" | "leaver_cancelled"
