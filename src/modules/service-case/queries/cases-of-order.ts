import { askedBy } from "../asked-by"
import type { Sql } from "../sql"
import type { StoreCase } from "../store-records"
import type { CasesOfOrderInput } from "../types"
import { storeCaseColumns, type StoreCaseRow, toStoreCase } from "./store-case"

/** The asker's own cases about an order, newest first. */
export async function casesOfOrder(sql: Sql, { order_id, asker, limit = 50 }: CasesOfOrderInput): Promise<StoreCase[]> {
  const asked = askedBy(asker)
  const rows = await sql<StoreCaseRow>(
    `select ${storeCaseColumns} from after_sales_case c
     where c.order_id = ? and c.deleted_at is null and ${asked.sql}
     order by c.created_at desc, c.id desc limit ?`,
    [order_id, ...asked.params, Math.min(limit, 100)]
  )
  return rows.map(toStoreCase)
}
