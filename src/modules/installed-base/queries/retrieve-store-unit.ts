import type { Asker } from "../../../shared/asker"
import { notFound } from "../../../shared/errors"
import type { Sql } from "../sql"
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

/** One unit for its owner or the guest of its order, or, reduced, for whoever handed it over. Anybody else's is not found. */
export async function retrieveStoreUnit(
  sql: Sql,
  id: string,
  asker: Asker
): Promise<StoreUnit | MovedUnit> {
  const { customer_id = null, sales_channel_ids } = asker
  const owned = ownedBy(asker)
  const [row] = await sql<StoreUnitRow>(
    `select ${storeUnitColumns}, case when not coalesce(${owned.sql}, false) then m.moved_on_at end as moved_on_at
     from after_sales_unit u ${openTransferJoin}
     left join lateral (select max(decided_at) as moved_on_at from after_sales_unit_transfer
       where from_customer_id = ? and unit_id = u.id and status = 'accepted' and deleted_at is null) m on true
     where u.id = ? and u.deleted_at is null and ${onChannels}
       and (${owned.sql} or m.moved_on_at is not null)`,
    [...owned.params, customer_id, id, sales_channel_ids, ...owned.params]
  )
  return row ? toStoreUnit(row) : notFound("unit", id)
}
