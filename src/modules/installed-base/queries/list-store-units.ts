import type { UnitStatus } from "../domain/types"
import type { Sql } from "../sql"
import { countCap, type PageInfo, pageOf, type PageRequest, type Paging, readPaging, type Sort } from "./paging"
import { type Condition, searchCondition } from "./search-words"
import {
  type MovedUnit,
  onChannels,
  openTransferJoin,
  type StoreScope,
  type StoreUnit,
  storeUnitColumns,
  type StoreUnitRow,
  toStoreUnit,
} from "./store-unit"

export type StoreUnitsRequest = PageRequest & StoreScope & { q?: string; status?: UnitStatus | UnitStatus[] }

export type StoreUnitsPage = PageInfo & { units: (StoreUnit | MovedUnit)[] }

const sorts: Record<string, Sort> = { created_at: { expression: "u.created_at", type: "timestamptz" } }

/**
 * A customer's units, newest first, and what they have handed over, in one statement. The page walks the owner's
 * index from where it begins, so that the first page and a deep one cost the same.
 */
export async function listStoreUnits(sql: Sql, request: StoreUnitsRequest): Promise<StoreUnitsPage> {
  const paging = readPaging("store_units", sorts, request, { defaultOrder: "-created_at" })
  const search = searchCondition(request.q)
  const statement = request.status === undefined ? withMoved(request, search, paging) : ownOnly(request, search, paging)
  const rows = await sql<StoreUnitRow & { sort_value: string; count: number }>(statement.sql, statement.values)
  const page = pageOf(rows, paging)
  return { units: page.rows.map(toStoreUnit), ...page.info }
}

function ownOnly(request: StoreUnitsRequest, search: Condition | null, paging: Paging): Condition {
  const own = ownUnits(request, search)
  const rows = pageOfOwn(own, paging)
  return {
    sql: `with page as (${rows.sql} offset ${paging.offset}), total as (${countOf(own, "0")}) ${answer(paging)}`,
    values: [...rows.values, ...own.values],
  }
}

function withMoved(request: StoreUnitsRequest, search: Condition | null, paging: Paging): Condition {
  const own = ownUnits(request, search)
  const moved = movedUnits(request, search)
  const rows = pageOfOwn(own, paging)
  const { sort, direction, limit, offset, after, afterValues } = paging
  return {
    sql: `with moved as (${moved.sql}),
      page as (select * from ((${rows.sql}) union all
          (select u.id, ${sort.expression}, u.moved_on_at from moved u where true ${after})) p(id, sort_value, moved_on_at)
        order by sort_value ${direction}, id ${direction} limit ${limit + 1} offset ${offset}),
      total as (${countOf(own, "(select count(*) from moved)")}) ${answer(paging)}`,
    values: [...moved.values, ...rows.values, ...afterValues, ...own.values],
  }
}

function ownUnits({ customer_id, sales_channel_ids, status }: StoreUnitsRequest, search: Condition | null): Condition {
  return {
    sql: `u.owner_customer_id = ? and u.deleted_at is null and ${onChannels}
      ${status === undefined ? "" : "and u.status = any(?::text[])"} ${search ? `and ${search.sql}` : ""}`,
    values: [
      customer_id,
      sales_channel_ids,
      ...(status === undefined ? [] : [[status].flat()]),
      ...(search?.values ?? []),
    ],
  }
}

/** Of a unit that moved on only the title may be searched: the rest is its new owner's. */
function movedUnits({ customer_id, sales_channel_ids }: StoreUnitsRequest, search: Condition | null): Condition {
  const found = search ? `and ${search.sql.replaceAll("u.search_text", "lower(u.product_title)")}` : ""
  return {
    sql: `select u.id, u.created_at, m.moved_on_at
      from (select unit_id, max(decided_at) as moved_on_at from after_sales_unit_transfer
        where from_customer_id = ? and status = 'accepted' and deleted_at is null group by unit_id) m
      join after_sales_unit u on u.id = m.unit_id
      where u.owner_customer_id is distinct from ? and u.deleted_at is null and ${onChannels} ${found}`,
    values: [customer_id, customer_id, sales_channel_ids, ...(search?.values ?? [])],
  }
}

/** As many of the owner's units as the page could need; those that moved on may stand between them. */
function pageOfOwn(own: Condition, { sort, direction, limit, offset, after, afterValues }: Paging): Condition {
  return {
    sql: `select u.id, ${sort.expression} as sort_value, null::timestamptz as moved_on_at from after_sales_unit u
      where ${own.sql} ${after} order by ${sort.expression} ${direction}, u.id ${direction} limit ${limit + 1 + offset}`,
    values: [...own.values, ...afterValues],
  }
}

function countOf(own: Condition, others: string): string {
  return `select least(${countCap}, count(*) + ${others})::int as count
    from (select 1 from after_sales_unit u where ${own.sql} limit ${countCap}) c`
}

function answer({ direction }: Paging): string {
  return `select ${storeUnitColumns}, page.sort_value::text as sort_value, page.moved_on_at, total.count
    from total left join page on true left join after_sales_unit u on u.id = page.id ${openTransferJoin}
    order by page.sort_value ${direction}, page.id ${direction}`
}
