import { systemActor } from "../../../shared/actor"
import type { Sql } from "../sql"
import type { ClaimGuestCasesInput } from "../types"
import { appendEvents } from "./append-events"

/** Cases that a guest has opened about an order join the account of the same person. Answers their ids. */
export async function claimGuestCases(sql: Sql, input: ClaimGuestCasesInput): Promise<string[]> {
  const { email, order_id, customer_id, actor = systemActor } = input
  const rows = await sql<{ id: string }>(
    `update after_sales_case set owner_customer_id = ?, rev = rev + 1, updated_at = now()
     where owner_email = ? and order_id = ? and owner_customer_id is null and deleted_at is null and erased_at is null
     returning id`,
    [customer_id, email.trim().toLowerCase(), order_id]
  )
  await appendEvents(
    sql,
    actor,
    new Date().toISOString(),
    rows.map(({ id }) => ({ case_id: id, kind: "owner_changed" as const, data: { from: null, to: customer_id } }))
  )
  return rows.map(({ id }) => id)
}
