import type { Instant } from "../domain/types"
import type { Sql } from "../sql"

export type ChangedOrder = {
  order_id: string
  /** When core last touched the order or one of its fulfilments. */
  order_updated_at: Instant
}

/** An order waits while a newer state than its units reflect is known, and after a failure. The index has the same condition. */
export const isWaiting = "(synced_at is null or synced_at < order_updated_at or last_error is not null)"

const firstPauseSeconds = 5
const longestPauseSeconds = 3600
const pause = `least(${longestPauseSeconds}, ${firstPauseSeconds} * power(2, least(attempts, 20))) * interval '1 second'`

/** Queues the orders whose present state the units don't reflect yet; answers how many were added or moved up. */
export async function requestOrderSync(sql: Sql, orders: ChangedOrder[]): Promise<number> {
  if (!orders.length) {
    return 0
  }
  const rows = await sql(
    `insert into after_sales_order_sync as s (order_id, order_updated_at, wanted_at)
     select r.order_id, max(r.order_updated_at), clock_timestamp()
     from jsonb_to_recordset(?::jsonb) as r(order_id text, order_updated_at timestamptz)
     group by r.order_id order by r.order_id
     on conflict (order_id) do update set
       order_updated_at = excluded.order_updated_at,
       wanted_at = case when s.synced_at >= s.order_updated_at then excluded.wanted_at else s.wanted_at end,
       updated_at = now()
     where s.order_updated_at < excluded.order_updated_at
     returning order_id`,
    [JSON.stringify(orders)]
  )
  return rows.length
}

/**
 * Takes waiting orders for so many seconds, the longest waiting first; processes that ask at once get different
 * ones. Each claim counts as an attempt: an order that is never finished comes back ever more rarely.
 */
export async function claimOrders(sql: Sql, limit: number, leaseSeconds: number): Promise<string[]> {
  const rows = await sql<{ order_id: string }>(
    `update after_sales_order_sync
     set attempts = attempts + 1, claimed_until = now() + greatest(?::int * interval '1 second', ${pause}), updated_at = now()
     where order_id in (select order_id from after_sales_order_sync
       where ${isWaiting} and deleted_at is null
         and (claimed_until is null or claimed_until <= now())
       order by wanted_at, order_id limit ?::int for update skip locked)
     returning order_id`,
    [leaseSeconds, limit]
  )
  return rows.map((row) => row.order_id)
}

/** Nothing is left to do for these orders: they were reconciled, or are no sale at all. */
export async function finishOrderSync(sql: Sql, orderIds: string[]): Promise<void> {
  await sql(
    `update after_sales_order_sync
     set synced_at = order_updated_at, claimed_until = null, attempts = 0, last_error = null, updated_at = now()
     where order_id = any(?::text[])`,
    [orderIds]
  )
}

/** The order failed: it waits twice as long as last time, at most an hour, and keeps the reason. */
export async function failOrderSync(sql: Sql, orderId: string, message: string): Promise<void> {
  await sql(
    `insert into after_sales_order_sync as s (order_id, order_updated_at, wanted_at, attempts, claimed_until, last_error)
     values (?, to_timestamp(0), now(), 1, now() + ${firstPauseSeconds} * interval '1 second', ?)
     on conflict (order_id) do update set
       attempts = s.attempts + case when s.claimed_until > now() then 0 else 1 end,
       claimed_until = now() + ${pause.replaceAll("attempts", "s.attempts")},
       last_error = excluded.last_error, updated_at = now()`,
    [orderId, message.slice(0, 1000)]
  )
}
