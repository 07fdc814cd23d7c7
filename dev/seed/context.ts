import type { MedusaContainer } from "@medusajs/framework/types"
import type { Person } from "./data/people"
import type { RegionKey } from "./data/places"

/** What earlier steps of the seed have made and later ones need. Ids are Medusa's. */
export type Shop = {
  container: MedusaContainer
  adminId: string
  channelId: string
  publishableKey: string
  locationId: string
  profileId: string
  regionIds: Record<RegionKey, string>
  shippingOptionIds: Record<RegionKey, { delivery: string; returns: string }>
  /** Ids of the product types by their names. */
  typeIds: Record<string, string>
  /** Product ids by the catalogue's key. */
  productIds: Record<string, string>
  /** Variant ids, and the ids of their stock, by article number. */
  variantIds: Record<string, string>
  inventoryItemIds: Record<string, string>
  /** Customers who buy for their trade. */
  businessGroupId: string
  customers: Record<string, Person & { customer_id?: string }>
}

/** Milliseconds of a day. */
export const dayMs = 86_400_000

/** The instant so many days before the seed began. */
export function daysAgo(days: number, hour = 10): Date {
  const day = new Date(Date.now() - days * dayMs)
  day.setUTCHours(hour, (days * 7) % 60, 0, 0)
  return day
}
