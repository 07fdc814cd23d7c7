import type { Asker } from "../../../shared/asker"
import type { UnitStatus } from "../domain/types"
import { exactCount } from "../../../shared/keyset"
import { type ListSorts, type PageInfo, type PageInput, pageOf, type Paging, readPaging } from "../../../shared/paging"
import type { Sql } from "../sql"
import { type Condition, searchCondition, titleCondition } from "./search-words"
import {
  type MovedUnit,
  onChannels,
  openTransferJoin,
  ownedBy,
  type StoreUnit,
  storeUnitColumns,
  type StoreUnitRow,
  toStoreUnit,
} from "./store-unit"

export type StoreUnitsRequest = PageInput & Asker & { q?: string; status?: UnitStatus | UnitStatus[] }

export type StoreUnitsPage = PageInfo & { units: (StoreUnit | MovedUnit)[] }

const list: ListSorts = {
  name: "store_units",
  sorts: { created_at: { by: "u.created_at", type: "timestamptz" } },
  defaultOrder: "-created_at",
  id: "u.id",
}

/**
 * The asker's units, newest first, and what a customer has handed over, in one statement. The page walks the owner's
 * index from where it begins, so that the first page and a deep one cost the same.
 */
export async function listStoreUnits(sql: Sql, request: StoreUnitsRequest): Promise<StoreUnitsPage> {
  const paging = readPaging(list, request)
  const search = searchCondition(request.q)
  const hasMoved = request.status === undefined && request.customer_id !== undefined
  const statement = hasMoved ? withMoved(request, search, paging) : ownOnly(request, search, paging)
  const rows = await sql<StoreUnitRow & { list_key: string; list_total: number }>(statement.sql, statement.params)
  const page = pageOf(rows, paging)
  return { units: page.rows.map(toStoreUnit), ...page.info }
}

function ownOnly(request: StoreUnitsRequest, search: Condition | null, paging: Paging): Condition {
  const own = ownUnits(request, search)
  const rows = pageOfOwn(own, paging)
  return {
    sql: `with page as (${rows.sql} offset ${paging.offset}), total as (${countOf(own, "0")}) ${answer(paging)}`,
    params: [...rows.params, ...own.params],
  }
}

function withMoved(request: StoreUnitsRequest, search: Condition | null, paging: Paging): Condition {
  const own = ownUnits(request, search)
  const moved = movedUnits(request)
  const rows = pageOfOwn(own, paging)
  const { sort, direction, limit, offset, behind, position } = paging
  return {
    sql: `with moved as (${moved.sql}),
      page as (select * from ((${rows.sql}) union all
          (select u.id, ${sort.by}, u.moved_on_at from moved u where true ${behind})) p(id, list_sort, moved_on_at)
        order by list_sort ${direction}, id ${direction} limit ${limit + 1} offset ${offset}),
      total as (${countOf(own, "(select count(*) from moved)")}) ${answer(paging)}`,
    params: [...moved.params, ...rows.params, ...position, ...own.params],
  }
}

function ownUnits(request: StoreUnitsRequest, search: Condition | null): Condition {
  const { sales_channel_ids, status } = request
  const owned = ownedBy(request)
  return {
    sql: `${owned.sql} and u.deleted_at is null and ${onChannels}
      ${status === undefined ? "" : "and u.status = any(?::text[])"} ${search ? `and ${search.sql}` : ""}`,
    params: [
      ...owned.params,
      sales_channel_ids,
      ...(status === undefined ? [] : [[status].flat()]),
      ...(search?.params ?? []),
    ],
  }
}

/** Of a unit that moved on only the title may be searched: the rest is its new owner's. */
function movedUnits({ customer_id, sales_channel_ids, q }: StoreUnitsRequest): Condition {
  const search = titleCondition(q)
  return {
    sql: `select u.id, u.created_at, m.moved_on_at
      from (select unit_id, max(decided_at) as moved_on_at from after_sales_unit_transfer
        where from_customer_id = ? and status = 'accepted' and deleted_at is null group by unit_id) m
      join after_sales_unit u on u.id = m.unit_id
      where u.owner_customer_id is distinct from ? and u.deleted_at is null and ${onChannels} ${search ? `and ${search.sql}` : ""}`,
    params: [customer_id, customer_id, sales_channel_ids, ...(search?.params ?? [])],
  }
}

/** As many of the owner's units as the page could need; those that moved on may stand between them. */
function pageOfOwn(own: Condition, { sort, direction, limit, offset, behind, position }: Paging): Condition {
  return {
    sql: `select u.id, ${sort.by} as list_sort, null::timestamptz as moved_on_at from after_sales_unit u
      where ${own.sql} ${behind} order by ${sort.by} ${direction}, u.id ${direction} limit ${limit + 1 + offset}`,
    params: [...own.params, ...position],
  }
}

function countOf(own: Condition, others: string): string {
  return `select least(${exactCount + 1}, count(*) + ${others})::int as list_total
    from (select 1 from after_sales_unit u where ${own.sql} limit ${exactCount + 1}) c`
}

function answer({ direction }: Paging): string {
  return `select ${storeUnitColumns}, page.list_sort::text as list_key, page.moved_on_at, total.list_total
    from total left join page on true left join after_sales_unit u on u.id = page.id ${openTransferJoin}
    order by page.list_sort ${direction}, page.id ${direction}`
}
