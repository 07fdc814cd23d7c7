import type { BuyerKind, Instant, LocalDate, TimeZone, UnitCondition, UnitFacts, UnitOrigin, UnitStatus } from "../domain/types"
import { instant, instantOrNull } from "../instants"
import type { Sql } from "../sql"

/** What the warranties of a unit depend on, and the labels that their lists show. */
export type UnitSubject = UnitFacts & {
  id: string
  status: UnitStatus
  facts_rev: number
  created_at: Instant
  origin: UnitOrigin
  product_id: string | null
  variant_id: string | null
  sales_channel_id: string | null
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
  transferred_at: Instant | null
  /** The unit that this one was given for. */
  replaces_id: string | null
  /** The consumer had asked for a repair and was given this unit instead. */
  has_consumer_chosen_repair: boolean
  /** Chosen by a backfill; the only policy that then applies. */
  policy_version_id: string | null
  /** False while the merchant has yet to confirm or approve the unit: nothing is promised before. */
  is_confirmed: boolean
  country_code: string | null
  region_code: string | null
  time_zone: TimeZone
  contract_on: LocalDate
  buyer_kind: BuyerKind
  condition: UnitCondition
  is_installed_by_seller: boolean
  digital_supply_months: number | null
  expected_life_months: number | null
  used_guarantee_months: number | null
}

const facts = [
  "shipped_at",
  "delivered_at",
  "installed_at",
  "returned_at",
  "cancelled_at",
  "replaced_at",
  "scrapped_at",
  "transferred_at",
] as const

/** The units of these ids, as the warranty module needs them. Unknown ids are left out. */
export async function retrieveWarrantySubjects(sql: Sql, ids: string[]): Promise<UnitSubject[]> {
  const rows = await sql<UnitSubject>(
    `select id, status, facts_rev, created_at, origin, product_id, variant_id, sales_channel_id, product_title, serial_number,
       order_display_id, owner_customer_id, replaces_id, has_consumer_chosen_repair, policy_version_id,
       confirmed_at is not null and registered_state is distinct from 'rejected' as is_confirmed,
       country_code, region_code, time_zone, contract_on, buyer_kind, condition, is_installed_by_seller,
       digital_supply_months, expected_life_months, used_guarantee_months, ${facts.join(", ")}
     from after_sales_unit where id = any(?::text[]) and deleted_at is null
     order by id`,
    [ids]
  )
  return rows.map((row) => ({
    ...row,
    created_at: instant(row.created_at),
    ...Object.fromEntries(facts.map((fact) => [fact, instantOrNull(row[fact])])),
  }))
}
