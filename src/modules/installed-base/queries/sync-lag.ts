import type { Sql } from "../sql"
import { isWaiting } from "../writes/order-queue"

/** How far the units are behind their orders, and the warranties behind their units. */
export type SyncLag = {
  waiting_orders: number
  /** Those among them that failed at least once. */
  failing_orders: number
  /** Age of the oldest request in seconds; 0 when nothing waits. */
  order_lag_seconds: number
  stale_units: number
  unit_lag_seconds: number
}

export async function syncLag(sql: Sql): Promise<SyncLag> {
  const [row] = await sql<SyncLag>(
    `select o.*, u.*
     from (select count(*)::int as waiting_orders, (count(*) filter (where last_error is not null))::int as failing_orders,
         coalesce(extract(epoch from clock_timestamp() - min(wanted_at)), 0)::int as order_lag_seconds
       from after_sales_order_sync where ${isWaiting} and deleted_at is null) o,
       (select count(*)::int as stale_units,
         coalesce(extract(epoch from clock_timestamp() - min(updated_at)), 0)::int as unit_lag_seconds
       from after_sales_unit where assured_rev < facts_rev and deleted_at is null) u`
  )
  return row
}
