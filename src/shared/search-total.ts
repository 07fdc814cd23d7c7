import { exactCount } from "./keyset"
import type { List } from "./list-page"
import type { Paging } from "./paging"

/** A search over a column of words that has an index for them. */
export type Search = {
  /** `c.search_words`, a tsvector with a GIN index. */
  column: string
  /** Texts of tsqueries, at least one. Every one of them must be met. */
  words: string[]
}

/** What of a list it takes to find its rows. */
export type Rows = Pick<List, "from" | "alias" | "where">

export type Statement = { sql: string; params: unknown[] }
type Order = Pick<Paging, "sort" | "direction">

/** So many times the page that is looked for are looked at first. */
const rowsForOne = 5
/** A word that at least each third row has is common: the rows find it sooner than its index. */
const common = 3

/** How many rows are looked at before the index is asked. */
export const headSize = (need: number) => Math.min(500, Math.max(100, rowsForOne * need))

/** Places of rows in the order of a list, read from an index alone where one carries the filters. */
export function placesOf(
  { from, alias, where }: Rows,
  { sort, direction }: Order,
  behind: string,
  rows: number
): string {
  const id = `${alias}.id`
  const conditions = where.map((part) => part.sql).join(" and ") || "true"
  return `select ${id} as near_id, ${sort.by} as near_sort from ${from} where ${conditions} ${behind}
    order by ${sort.by} ${direction}, ${id} ${direction} limit ${rows}`
}

/** The condition in a form that no index answers, so that the rows at hand are looked at. */
export const isHit = ({ column }: Search) => `case when ${column} @@ (select query from asked) then true else false end`

/** The condition in the form that the words' index answers; where it is asked for some of the words, rows tell the rest. */
export const isLookedUp = (search: Search) =>
  `${search.column} @@ (select lookup from seen) ${search.words.length > 1 ? `and ${isHit(search)}` : ""}`

/**
 * Parts of a statement that count, up to one more than `exactCount`, what a search finds in a list; the last is
 * `total (list_total)`. PostgreSQL can't tell a rare word from a common one before it has looked, and what is fast for
 * the one is slow for the other: a word's index gives all of its rows before the first can be used, be it a million.
 * So the first rows of the list are looked at. They may be all. Where a third of them are met, rows are looked at until
 * enough are counted; else the index is asked, for those words alone that are not common.
 */
export function searchTotal(list: Rows, search: Search, order: Order, size: number): Statement {
  const places = (rows: number) => placesOf(list, order, "", rows)
  const read = `join ${list.from} on ${list.alias}.id = n.near_id`
  const where = list.where.map((part) => part.sql).join(" and ") || "true"
  const values = list.where.flatMap((part) => part.params)
  const { words, column } = search
  const isMet = (at: number) => `met_${at}`

  return {
    sql: `asked as materialized (select ?::tsquery as query),
     head as materialized (select n.near_id, n.near_sort, ${column} @@ (select query from asked) as is_hit,
         ${words.map((_, at) => `${column} @@ ?::tsquery as ${isMet(at)}`).join(", ")}
       from (${places(size)}) n ${read}),
     seen as materialized (select count(*) < ${size} as is_all, count(*) filter (where is_hit) as hits,
         count(*) filter (where is_hit) * ${common} >= ${size} as is_common,
         coalesce(nullif(concat_ws(' & ', ${words
           .map((_, at) => `case when count(*) filter (where ${isMet(at)}) * ${common} < ${size} then ?::text end`)
           .join(", ")}), ''), ?)::tsquery as lookup
       from head),
     walked as materialized (select count(*) as hits from (select 1 from (${places(common * (exactCount + 1))}) n ${read}
         where (select is_common from seen) and ${isHit(search)} limit ${exactCount + 1}) w),
     found as materialized (select ${list.alias}.id as near_id, ${order.sort.by} as near_sort from ${list.from}
       where (select not is_all and walked.hits <= ${exactCount} from seen, walked) and ${where} and ${isLookedUp(search)}
       limit ${exactCount + 1}),
     total as materialized (select (case when is_all then hits
         when (select hits from walked) > ${exactCount} then ${exactCount + 1}
         else (select count(*) from found) end)::int as list_total from seen)`,
    params: [words.join(" & "), ...words, ...values, ...words, words.join(" & "), ...values, ...values],
  }
}
