import type { Asker } from "../../../shared/asker"
import { notFound } from "../../../shared/errors"
import type { LocalDate } from "../domain/types"
import { exactCount } from "../../../shared/keyset"
import { type ListSorts, type PageInfo, type PageInput, pageOf, readPaging } from "../../../shared/paging"
import type { Sql } from "../sql"
import { searchCondition } from "./search-words"
import {
  type MovedUnit,
  onChannels,
  openTransferJoin,
  ownedBy,
  type StoreScope,
  type StoreUnit,
  storeUnitColumns,
  type StoreUnitRow,
  toStoreUnit,
} from "./store-unit"

/** An order as its units tell of it: core's own record isn't read. */
export type StoreOrder = {
  id: string
  display_id: number | null
  contract_on: LocalDate
  product_titles: string[]
  /** Pieces, also where one unit stands for several. */
  unit_count: number
}

export type StoreOrderDetail = StoreOrder & { units: (StoreUnit | MovedUnit)[] }

export type StoreOrdersRequest = PageInput & StoreScope & { q?: string }

export type StoreOrdersPage = PageInfo & { orders: StoreOrder[] }

/** An order is as old as its contract. */
const list: ListSorts = {
  name: "store_orders",
  sorts: { created_at: { by: "o.contract_at", type: "timestamptz" } },
  defaultOrder: "-created_at",
  id: "o.id",
}

/** The orders of which the customer owns units, newest first, in one statement. What was handed to them has none. */
export async function listStoreOrders(sql: Sql, request: StoreOrdersRequest): Promise<StoreOrdersPage> {
  const paging = readPaging(list, request)
  const search = searchCondition(request.q)
  const owned = `u.owner_customer_id = ? and u.transferred_at is null and u.order_id is not null and u.deleted_at is null and ${onChannels}`
  const scope = [request.customer_id, request.sales_channel_ids]
  const { sort, direction, limit, offset } = paging

  const rows = await sql<StoreOrder & { list_key: string; list_total: number }>(
    `with orders as (select u.order_id as id, min(u.contract_at) as contract_at, min(u.contract_on) as contract_on,
         max(u.order_display_id) as display_id, sum(u.pieces)::int as unit_count,
         array_agg(distinct u.product_title order by u.product_title) as product_titles
       from after_sales_unit u where ${owned}
         ${search ? `and u.order_id in (select u.order_id from after_sales_unit u where ${owned} and ${search.sql})` : ""}
       group by u.order_id),
       page as (select o.*, ${sort.by} as list_sort from orders o where true ${paging.behind}
         order by ${sort.by} ${direction}, o.id ${direction} limit ${limit + 1} offset ${offset}),
       total as (select count(*)::int as list_total from (select 1 from orders limit ${exactCount + 1}) c)
     select page.id, page.display_id, page.contract_on, page.product_titles, page.unit_count,
       page.list_sort::text as list_key, total.list_total
     from total left join page on true order by page.list_sort ${direction}, page.id ${direction}`,
    [...scope, ...(search ? [...scope, ...search.params] : []), ...paging.position]
  )
  const page = pageOf(rows, paging)
  return { orders: page.rows.map(({ list_key, list_total, ...order }) => order), ...page.info }
}

/** One order's units, for a customer who owns at least one of them, or for its guest. */
export async function retrieveStoreOrder(
  sql: Sql,
  id: string,
  asker: Asker
): Promise<StoreOrderDetail> {
  const owned = ownedBy(asker)
  const rows = await sql<StoreUnitRow>(
    `select ${storeUnitColumns}, null as moved_on_at from after_sales_unit u ${openTransferJoin}
     where u.order_id = ? and ${owned.sql} and u.transferred_at is null and u.deleted_at is null and ${onChannels}
     order by u.order_line_id, u.unit_index`,
    [id, ...owned.params, asker.sales_channel_ids]
  )
  if (!rows.length) {
    notFound("order", id)
  }
  return {
    id,
    display_id: rows[0].order_display_id,
    contract_on: rows[0].contract_on,
    product_titles: [...new Set(rows.map((row) => row.product_title))].sort(),
    unit_count: rows.reduce((sum, row) => sum + row.pieces, 0),
    units: rows.map(toStoreUnit),
  }
}
