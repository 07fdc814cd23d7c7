import type { Instant } from "../domain/types"
import { instantOrNull } from "../instants"
import type { Sql } from "../sql"
import { isWaiting } from "../writes/order-queue"

/** How far the units are behind their orders, and the warranties behind their units. */
export type SyncLag = {
  orders_waiting: number
  /** Those among them that failed at the last try. */
  orders_failing: number
  /** Units whose warranties have not followed their facts yet. */
  units_waiting: number
  oldest_wanted_at: Instant | null
  /** Age of the oldest of either; 0 when nothing waits. */
  lag_seconds: number
}

export async function syncLag(sql: Sql): Promise<SyncLag> {
  const [row] = await sql<Omit<SyncLag, "oldest_wanted_at"> & { oldest_wanted_at: Date | null }>(
    `select o.orders_waiting, o.orders_failing, u.units_waiting, o.oldest_wanted_at,
       coalesce(greatest(0, extract(epoch from clock_timestamp() - least(o.oldest_wanted_at, u.oldest_change))), 0)::int
         as lag_seconds
     from (select count(*)::int as orders_waiting, (count(*) filter (where last_error is not null))::int as orders_failing,
         min(wanted_at) as oldest_wanted_at
       from after_sales_order_sync where ${isWaiting} and deleted_at is null) o,
       (select count(*)::int as units_waiting, min(updated_at) as oldest_change
       from after_sales_unit where assured_rev < facts_rev and deleted_at is null) u`
  )
  return { ...row, oldest_wanted_at: instantOrNull(row.oldest_wanted_at) }
}
