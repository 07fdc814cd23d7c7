import type { Sql } from "../sql"

/** The order of that number whose units went to that address and are still with whom it was for; null if none. */
export async function findGuestOrder(
  sql: Sql,
  { order_display_id, email }: { order_display_id: number; email: string }
): Promise<{ order_id: string | null }> {
  const [row] = await sql<{ order_id: string | null }>(
    `select min(order_id) as order_id from after_sales_unit
     where order_display_id = ? and owner_email = ? and transferred_at is null and deleted_at is null`,
    [order_display_id, email]
  )
  return row
}
