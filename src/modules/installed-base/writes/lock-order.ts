import type { Sql, Statement } from "../sql"

export type OrderStamp = { order_id: string; version: number; updated_at: string }

export type LockedOrder = {
  /** A newer state of the order has been applied before: events overtake each other. */
  is_outdated: boolean
  /** No state of the order has been applied yet, so that it has no units. */
  is_first: boolean
}

/** Makes this transaction the only one that reconciles the order, until it ends. */
export async function lockOrder(sql: Sql, { order_id, version, updated_at }: OrderStamp): Promise<LockedOrder> {
  const [row] = await sql<LockedOrder>(
    `insert into after_sales_order_sync as s (order_id, order_updated_at, wanted_at)
     values (?, ?, clock_timestamp())
     on conflict (order_id) do update set order_updated_at = greatest(s.order_updated_at, excluded.order_updated_at)
     returning s.synced_at is not null and
       (s.synced_version, s.synced_at) > (?::int, ?::timestamptz) as is_outdated,
       s.synced_at is null as is_first`,
    [order_id, updated_at, version, updated_at]
  )
  return row
}

/**
 * Notes that the units agree with this state of the order. If a newer one was announced meanwhile it waits on, and
 * keeps its place among those who wait.
 */
export function reconciledStatement({ order_id, version, updated_at }: OrderStamp): Statement {
  return {
    text: `update after_sales_order_sync
     set synced_at = greatest(synced_at, ?::timestamptz), synced_version = greatest(synced_version, ?::int),
       claimed_until = case when order_updated_at > ?::timestamptz then claimed_until end,
       attempts = case when order_updated_at > ?::timestamptz then attempts else 0 end,
       last_error = null, updated_at = now()
     where order_id = ?`,
    values: [updated_at, version, updated_at, updated_at, order_id],
  }
}
