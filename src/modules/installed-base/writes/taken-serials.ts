import type { Sql } from "../sql"

/** Serial keys that living units carry, by product. Units without a product never clash. */
export type TakenSerials = {
  has(productId: string | null, serialKey: string): boolean
  add(productId: string | null, serialKey: string): void
}

/** Which of these serial keys are taken: the same condition as the unique index has. */
export async function readTakenSerials(sql: Sql, serialKeys: string[]): Promise<TakenSerials> {
  const rows = await sql<{ product_id: string; serial_key: string }>(
    `select product_id, serial_key from after_sales_unit
     where serial_key = any(?::text[]) and product_id is not null and deleted_at is null
       and returned_at is null and replaced_at is null and cancelled_at is null and scrapped_at is null
       and (registered_state is null or registered_state = 'approved')`,
    [serialKeys]
  )
  const taken = new Set(rows.map((row) => `${row.product_id} ${row.serial_key}`))
  return {
    has: (productId, serialKey) => productId !== null && taken.has(`${productId} ${serialKey}`),
    add: (productId, serialKey) => {
      taken.add(`${productId} ${serialKey}`)
    },
  }
}
