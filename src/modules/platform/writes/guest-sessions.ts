import { createHash, randomBytes } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { instantOf, type Sql } from "../../../shared/sql"
import { maxSessionMinutes, sessionMinutes } from "../domain/guest"

export type GuestOrder = { email: string; order_id: string }

/** A session with its token, which leaves the database this once. */
export type StartedSession = { id: string; token: string; order_id: string; expires_at: string; ends_at: string }

type Instants = { expires_at: Date; ends_at: Date }

export async function startGuestSession(sql: Sql, { email, order_id }: GuestOrder): Promise<StartedSession> {
  const token = randomBytes(32).toString("base64url")
  const id = generateEntityId(undefined, "asgse")
  const [row] = await sql<Instants>(
    `insert into after_sales_guest_session (id, token_hash, email, order_id, expires_at, ends_at)
     values (?, ?, ?, ?, now() + make_interval(mins => ?), now() + make_interval(mins => ?))
     returning expires_at, ends_at`,
    [id, hashOf(token), email, order_id, sessionMinutes, maxSessionMinutes]
  )
  return { id, token, order_id, expires_at: instantOf(row.expires_at), ends_at: instantOf(row.ends_at) }
}

/**
 * Who shows this token. Its end moves on with its use, once a minute at most, so that a page of many requests costs
 * one write.
 */
export async function openGuestSession(sql: Sql, token: string): Promise<({ id: string } & GuestOrder) | null> {
  const [session] = await sql<{ id: string } & GuestOrder & { is_due: boolean }>(
    `select id, email, order_id,
       expires_at < least(ends_at, now() + make_interval(mins => ?)) as is_due
     from after_sales_guest_session
     where token_hash = ? and ended_at is null and expires_at > now() and deleted_at is null`,
    [sessionMinutes - 1, hashOf(token)]
  )
  if (!session) {
    return null
  }
  const { is_due: isDue, ...guest } = session
  if (isDue) {
    await sql(
      `update after_sales_guest_session set updated_at = now(),
         expires_at = greatest(expires_at, least(ends_at, now() + make_interval(mins => ?)))
       where id = ? and ended_at is null`,
      [sessionMinutes, guest.id]
    )
  }
  return guest
}

/** From now on the token opens nothing. */
export async function endGuestSession(sql: Sql, id: string): Promise<void> {
  await sql(
    `update after_sales_guest_session set ended_at = now(), updated_at = now() where id = ? and ended_at is null`,
    [id]
  )
}

/** All sessions of an order, or of a person: an account has taken over, or the person asks to be forgotten. */
export async function endGuestSessionsOf(sql: Sql, of: { order_id: string } | { email: string }): Promise<void> {
  const [column, value] = "order_id" in of ? ["order_id", of.order_id] : ["email", of.email]
  await sql(
    `update after_sales_guest_session set ended_at = now(), updated_at = now() where ${column} = ? and ended_at is null`,
    [value]
  )
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}
