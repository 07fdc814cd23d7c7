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
 * A customer's units, newest first, and what they have handed over, in one statement. Both parts walk an index of
 * their own from where the page begins, so that the first page and a deep one cost the same.
 */
export async function listStoreUnits(sql: Sql, request: StoreUnitsRequest): Promise<StoreUnitsPage> {
  const paging = readPaging("store_units", sorts, request, { defaultOrder: "-created_at" })
  const parts = [ownUnits(request), ...(request.status === undefined ? [movedUnits(request)] : [])]
  const rows = await sql<StoreUnitRow & { sort_value: string; count: number }>(...statement(parts, paging))
  const page = pageOf(rows, paging)
  return { units: page.rows.map(toStoreUnit), ...page.info }
}

type Part = { from: string; moved_on_at: string } & Condition

function ownUnits({ customer_id, sales_channel_ids, status, q }: StoreUnitsRequest): Part {
  const search = searchCondition(q)
  return {
    from: "after_sales_unit u",
    moved_on_at: "null::timestamptz",
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

function movedUnits({ customer_id, sales_channel_ids, q }: StoreUnitsRequest): Part {
  const search = searchCondition(q)
  return {
    from: `(select unit_id, max(decided_at) as moved_on_at from after_sales_unit_transfer
      where from_customer_id = ? and status = 'accepted' and deleted_at is null group by unit_id) m
      join after_sales_unit u on u.id = m.unit_id`,
    moved_on_at: "m.moved_on_at",
    sql: `u.owner_customer_id is distinct from ? and u.deleted_at is null and ${onChannels}
      ${search ? `and ${search.sql.replaceAll("u.search_text", "lower(u.product_title)")}` : ""}`,
    values: [customer_id, customer_id, sales_channel_ids, ...(search?.values ?? [])],
  }
}

function statement(parts: Part[], { limit, offset, sort, direction, after, afterValues }: Paging): [string, unknown[]] {
  const order = (name: string) => `order by ${name}sort_value ${direction}, ${name}id ${direction}`
  const pages = parts.map(
    (part) =>
      `(select u.id, ${sort.expression} as sort_value, ${part.moved_on_at} as moved_on_at from ${part.from}
        where ${part.sql} ${after} order by ${sort.expression} ${direction}, u.id ${direction} limit ${limit + 1 + offset})`
  )
  const counts = parts.map((part) => `(select 1 from ${part.from} where ${part.sql} limit ${countCap})`)
  return [
    `with page as (select * from (${pages.join(" union all ")}) p ${order("p.")} limit ${limit + 1} offset ${offset}),
       total as (select least(count(*), ${countCap})::int as count from (${counts.join(" union all ")}) c)
     select ${storeUnitColumns}, page.sort_value::text as sort_value, page.moved_on_at, total.count
     from total left join page on true left join after_sales_unit u on u.id = page.id ${openTransferJoin}
     ${order("page.")}`,
    [...parts.flatMap((part) => [...part.values, ...afterValues]), ...parts.flatMap((part) => part.values)],
  ]
}
