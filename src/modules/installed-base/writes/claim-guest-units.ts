import type { Actor } from "../../../shared/actor"
import { settledOwner } from "../domain/owner"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"
import { changeUnit } from "./change-unit"
import { lockUnits } from "./lock-unit"

export type ClaimGuestUnitsInput = {
  order_id: string
  /** The address that the order was placed with, proved by a code. */
  email: string
  customer_id: string
  /** The account's own address. */
  customer_email: string
  actor: Actor
}

/**
 * An order's units join an account. What was handed on meanwhile stays with its new owner; claiming again changes
 * nothing.
 */
export async function claimGuestUnits(sql: Sql, input: ClaimGuestUnitsInput): Promise<{ unit_ids: string[] }> {
  const { order_id, email, customer_id, customer_email, actor } = input
  const found = await sql<{ id: string }>(
    `select id from after_sales_unit
     where order_id = ? and owner_email = ? and transferred_at is null and deleted_at is null`,
    [order_id, email]
  )
  const units = await lockUnits(
    sql,
    found.map(({ id }) => id)
  )
  const others = units.filter((unit) => unit.owner_email === email && unit.owner_customer_id !== customer_id)
  for (const { id, settled_facts } of others) {
    await changeUnit(sql, id, {
      owner_customer_id: customer_id,
      owner_email: customer_email.trim().toLowerCase(),
      settled_facts: [...new Set([...settled_facts, settledOwner])],
    })
  }
  await appendEvents(
    sql,
    actor,
    others.map(({ id, owner_customer_id }) => ({
      unit_id: id,
      kind: "owner_claimed",
      data: { from_customer_id: owner_customer_id, to_customer_id: customer_id },
    }))
  )
  return { unit_ids: units.map(({ id }) => id) }
}
