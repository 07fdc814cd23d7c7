import type { Asker } from "../../../shared/asker"
import type { LocalDate, TimeZone, UnitStatus } from "../domain/types"
import type { Sql } from "../sql"
import { onChannels, ownedBy } from "./store-unit"

/** A unit as a request about it needs it: whose it is, where it was sold, and the labels that are copied. */
export type CaseUnit = {
  id: string
  status: UnitStatus
  is_confirmed: boolean
  order_id: string | null
  order_display_id: number | null
  order_line_id: string | null
  /** More than 1 where one unit stands for all pieces of a line. */
  pieces: number
  sales_channel_id: string | null
  product_id: string | null
  product_title: string
  variant_title: string | null
  serial_number: string | null
  thumbnail: string | null
  owner_customer_id: string | null
  owner_email: string | null
  country_code: string | null
  time_zone: TimeZone
  contract_on: LocalDate
  delivered_at: Date | null
  transferred_at: Date | null
}

export type CaseUnitsRequest = {
  unit_ids: string[]
  order_line_ids: string[]
  /** Only what is theirs; null: the shop asks. */
  asker: Asker | null
}

/** Units by their ids and by their order lines, in their order within the line. What isn't the asker's is left out. */
export async function listCaseUnits(sql: Sql, { unit_ids, order_line_ids, asker }: CaseUnitsRequest): Promise<CaseUnit[]> {
  const owned = asker ? ownedBy(asker) : { sql: "true", params: [] }
  return sql<CaseUnit>(
    `select u.id, u.status, u.confirmed_at is not null and u.registered_state is distinct from 'rejected' as is_confirmed,
       case when u.transferred_at is null then u.order_id end as order_id,
       case when u.transferred_at is null then u.order_display_id end as order_display_id,
       case when u.transferred_at is null then u.order_line_id end as order_line_id,
       u.pieces, u.sales_channel_id, u.product_id, u.product_title, u.variant_title, u.serial_number, u.thumbnail,
       u.owner_customer_id, u.owner_email, u.country_code, u.time_zone, u.contract_on, u.delivered_at, u.transferred_at
     from after_sales_unit u
     where (u.id = any(?::text[]) or (u.order_line_id = any(?::text[]) and u.transferred_at is null))
       and u.deleted_at is null and ${owned.sql} ${asker ? `and ${onChannels}` : ""}
     order by u.order_line_id, u.unit_index, u.id`,
    [unit_ids, order_line_ids, ...owned.params, ...(asker ? [asker.sales_channel_ids] : [])]
  )
}
