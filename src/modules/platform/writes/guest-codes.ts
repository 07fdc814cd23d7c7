import { createHash, randomInt, timingSafeEqual } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../../shared/sql"
import { codeMinutes, maxCodeTries } from "../domain/guest"
import { addNotifications, type NewNotification } from "./notifications"

export type RequestGuestCodeInput = {
  email: string
  order_display_id: number
  /** Null where no such order of that address is known; nothing about the answer tells. */
  order_id: string | null
  locale: string
}

/** A code and what its mail says. */
export type IssuedGuestCode = {
  id: string
  email: string
  order_display_id: number
  locale: string
  code: string
  expires_at: string
}

export type UseGuestCodeInput = { email: string; order_display_id: number; code: string }

/** Writes down that somebody asks for access. */
export async function requestGuestCode(sql: Sql, input: RequestGuestCodeInput): Promise<{ id: string }> {
  const id = generateEntityId(undefined, "asgco")
  await sql(
    `insert into after_sales_guest_code (id, email, order_display_id, order_id, locale, expires_at)
     values (?, ?, ?, ?, ?, now() + make_interval(mins => ?))`,
    [id, input.email, input.order_display_id, input.order_id, input.locale, codeMinutes]
  )
  return { id }
}

type Waiting = Omit<IssuedGuestCode, "code" | "expires_at"> & { order_id: string | null; expires_at: Date }

/**
 * Makes the codes of requests that wait for one, and are still worth it, with the messages that carry them: a process
 * that dies leaves no code that nobody is mailed. Those for no order are put aside; each is taken once.
 */
export async function issueGuestCodes(sql: Sql, limit: number): Promise<IssuedGuestCode[]> {
  const rows = await sql<Waiting>(
    `update after_sales_guest_code as code set mailed_at = now(), updated_at = now(),
       expires_at = now() + make_interval(mins => ?)
     from (select id from after_sales_guest_code
       where mailed_at is null and expires_at > now() and deleted_at is null
       order by created_at limit ? for update skip locked) as waiting
     where code.id = waiting.id
     returning code.id, code.email, code.order_display_id, code.order_id, code.locale, code.expires_at`,
    [codeMinutes, limit]
  )
  const issued = rows
    .filter((row) => row.order_id !== null)
    .map(({ order_id, expires_at, ...row }) => ({
      ...row,
      code: newCode(),
      expires_at: new Date(expires_at).toISOString(),
    }))
  await sql(
    `update after_sales_guest_code as code set code_hash = made.hash
     from unnest(?::text[], ?::text[]) as made(id, hash) where code.id = made.id`,
    [issued.map(({ id }) => id), issued.map(({ id, code }) => hashOf(id, code))]
  )
  await addNotifications(sql, issued.map(messageOf))
  return issued
}

function messageOf({ id, email, order_display_id, locale, code, expires_at }: IssuedGuestCode): NewNotification {
  return {
    key: `${id}:guest`,
    template: "guest_code",
    recipient_type: "guest",
    recipient_id: null,
    to_address: email,
    locale,
    subject_type: "order",
    subject_id: String(order_display_id),
    data: { order_display_id },
    secret: code,
    expires_at,
  }
}

/**
 * Uses a code up. Each try counts, whether or not there is a code to guess; the newest request alone can be
 * answered, so that several mails don't make several chances.
 *
 * @returns the order that the code opens; null where it is wrong, used, over, or tried too often
 */
export async function useGuestCode(sql: Sql, input: UseGuestCodeInput): Promise<{ order_id: string } | null> {
  const [tried] = await sql<{ id: string; code_hash: string | null; order_id: string | null }>(
    `update after_sales_guest_code as code set tries = code.tries + 1, updated_at = now()
     from (select id from after_sales_guest_code
       where email = ? and order_display_id = ? and deleted_at is null
       order by created_at desc, id desc limit 1 for update) as newest
     where code.id = newest.id and code.tries < ? and code.used_at is null and code.expires_at > now()
     returning code.id, code.code_hash, code.order_id`,
    [input.email, input.order_display_id, maxCodeTries]
  )
  const given = hashOf(tried?.id ?? "", input.code)
  const isRight = timingSafeEqual(Buffer.from(given), Buffer.from(tried?.code_hash ?? hashOf("", "")))
  if (!tried || tried.code_hash === null || tried.order_id === null || !isRight) {
    return null
  }
  await sql(`update after_sales_guest_code set used_at = now(), updated_at = now() where id = ?`, [tried.id])
  return { order_id: tried.order_id }
}

function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0")
}

function hashOf(id: string, code: string): string {
  return createHash("sha256").update(`${id}:${code}`).digest("hex")
}
