import type { Instant } from "../../../shared/local-date"
import type { CoverageUnit } from "./types"

/** Where a product stands in the shop's catalogue: what a policy's scope can name beside the product itself. */
export type ProductScope = {
  type_id: string | null
  category_ids: string[]
  tag_ids: string[]
}

/** A unit as the warranty module sees it: its facts, what policies are matched on, and the labels a list shows. */
export type WarrantySubject = CoverageUnit & {
  /** Raised with each change that matters here. Older facts never overwrite newer ones. */
  facts_rev: number
  /** When the unit entered the books: the policies in force at that moment are the ones that count. */
  created_at: Instant
  /** `registered` units were sold by somebody else, who owes the legal guarantee; the shop's policies still apply. */
  origin: "order" | "backfill" | "registered"
  product_id: string | null
  variant_id: string | null
  sales_channel_id: string | null
  /** When the unit got a new owner: promises that are not transferable end with it. */
  transferred_at?: Instant | null
  /** The unit that this one was given for, whose promises it carries on. */
  replaces_id: string | null
  /** The consumer had asked for a repair and got a replacement: in France its guarantee then starts anew. */
  has_consumer_chosen_repair?: boolean
  /** Chosen by hand in a backfill; the only policy that then applies. */
  policy_version_id: string | null
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
  /** Only needed while a policy is scoped by type, category or tag: see `listScopesInUse`. */
  product?: ProductScope
}
