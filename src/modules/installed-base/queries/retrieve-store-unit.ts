import { notFound } from "../../../shared/errors"
import type { Sql } from "../sql"
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

/** One unit for its owner, or, reduced, for whoever handed it over. Anybody else's is not found. */
export async function retrieveStoreUnit(
  sql: Sql,
  id: string,
  { customer_id, sales_channel_ids }: StoreScope
): Promise<StoreUnit | MovedUnit> {
  const [row] = await sql<StoreUnitRow>(
    `select ${storeUnitColumns}, case when u.owner_customer_id is distinct from ? then m.moved_on_at end as moved_on_at
     from after_sales_unit u ${openTransferJoin}
     left join lateral (select max(decided_at) as moved_on_at from after_sales_unit_transfer
       where from_customer_id = ? and unit_id = u.id and status = 'accepted' and deleted_at is null) m on true
     where u.id = ? and u.deleted_at is null and ${onChannels}
       and (u.owner_customer_id = ? or m.moved_on_at is not null)`,
    [customer_id, customer_id, id, sales_channel_ids, customer_id]
  )
  return row ? toStoreUnit(row) : notFound("unit", id)
}
