import type { Asker } from "./domain/types"

export type Condition = { sql: string; params: unknown[] }

/**
 * Which cases `c` are the asker's: a customer's by account, a guest's by the e-mail address and order that they proved.
 * A guest's case of somebody who has an account is that account's.
 */
export function askedBy({ customer_id, guest, sales_channel_ids }: Asker): Condition {
  const onChannels = "(c.sales_channel_id is null or c.sales_channel_id = any(?::text[]))"
  if (customer_id) {
    return { sql: `c.owner_customer_id = ? and ${onChannels}`, params: [customer_id, sales_channel_ids] }
  }
  if (guest) {
    return {
      sql: `c.owner_email = ? and c.order_id = ? and ${onChannels}`,
      params: [guest.email.trim().toLowerCase(), guest.order_id, sales_channel_ids],
    }
  }
  return { sql: "false", params: [] }
}
