import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import { conflict, notAllowed } from "../../../shared/errors"
import { readPastDay, readTimeZone } from "../domain/days"
import { readSerial } from "../domain/serial"
import type { BuyerKind, LocalDate, TimeZone, UnitCondition } from "../domain/types"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"
import { appendEvents } from "./append-events"
import { amountColumns, insertFreeUnits, type NewUnitRow } from "./insert-units"
import { earlierRegistration, requestHash } from "./registration-request"
import { readTakenSerials } from "./taken-serials"

/** Registrations of one customer that wait at a time. */
const mostPending = 20

export type RegisterUnitInput = {
  product_id: string
  variant_id?: string | null
  product_title: string
  variant_title?: string | null
  sku?: string | null
  thumbnail?: string | null
  serial_number?: string | null
  owner_customer_id?: string | null
  owner_email: string
  /** Day of purchase; of delivery too, unless that is given. */
  contract_on: LocalDate
  delivered_on?: LocalDate | null
  country_code?: string | null
  region_code?: string | null
  time_zone: TimeZone
  buyer_kind?: BuyerKind
  condition?: UnitCondition
  /** In major units, as a decimal string. */
  price_paid?: string | null
  currency_code?: string | null
  sales_channel_id?: string | null
  purchase_place?: string | null
  registration_note?: string | null
  proof_file_id?: string | null
  /** True when an agent enters it: nobody needs to approve it any more. */
  is_approved?: boolean
  idempotency_key?: string | null
  actor: Actor
  now?: Date
}

export type RegisterUnitResult = StaleUnit & {
  /** False when the same request was served before. */
  is_new: boolean
}

/** Writes a unit that was bought elsewhere. It waits for approval, and promises nothing until then. */
export async function registerUnit(sql: Sql, input: RegisterUnitInput): Promise<RegisterUnitResult> {
  const hash = requestHash(input)
  await oneAtATime(sql, input.actor)
  const earlier = await earlierRegistration(sql, input, hash)
  if (earlier) {
    return { ...earlier, is_new: false }
  }
  await refuseCrowding(sql, input)
  const row = toRow(input, hash)
  await refuseTakenSerial(sql, row, input)

  const inserted = await insertFreeUnits(sql, [row], null)
  if (!inserted.size) {
    refuseSerial()
  }
  const data = { origin: "registered", state: row.registered_state as string }
  await appendEvents(sql, input.actor, [{ unit_id: row.id, kind: "registered", data }])
  return { id: row.id, facts_rev: 1, is_new: true }
}

function toRow(input: RegisterUnitInput, hash: string): NewUnitRow {
  const { contract_on, delivered_on, actor, is_approved, now = new Date(), ...rest } = input
  const zone = readTimeZone(input.time_zone)
  const contract = readPastDay(contract_on, zone, now, "contract_on")
  const delivery = delivered_on ? readPastDay(delivered_on, zone, now, "delivered_on") : contract
  const serial = input.serial_number ? readSerial(input.serial_number) : { serial_number: null, serial_key: null }

  return {
    ...rest,
    ...serial,
    ...amountColumns(input.price_paid ?? null),
    id: generateEntityId(undefined, "asunit"),
    origin: "registered",
    registered_state: is_approved ? "approved" : "pending",
    registered_by: actor.id,
    request_hash: hash,
    owner_email: input.owner_email.trim().toLowerCase(),
    contract_at: contract.at,
    contract_on: contract.on,
    delivered_at: delivery.at,
    confirmed_at: is_approved ? now.toISOString() : null,
  }
}

/** An inbox that one customer can fill hides the requests of all others. What staff enters is not in it. */
async function refuseCrowding(sql: Sql, { actor }: RegisterUnitInput): Promise<void> {
  const [{ waiting }] = await sql<{ waiting: number }>(
    `select count(*)::int as waiting from after_sales_unit
     where registered_by = ? and registered_state = 'pending' and deleted_at is null`,
    [actor.id]
  )
  if (actor.type === "customer" && waiting >= mostPending) {
    notAllowed(
      `At most ${mostPending} registrations of a customer wait for the shop's decision at a time`,
      "too_many_registrations"
    )
  }
}

/** A caller's requests wait for each other, so that a repeated one sees what the first has made. */
async function oneAtATime(sql: Sql, { type, id }: Actor): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`after_sales_registration ${type} ${id}`])
}

/** One that waits in the inbox holds no number yet, but the same person can't queue for it twice. */
async function refuseTakenSerial(sql: Sql, { serial_key }: NewUnitRow, input: RegisterUnitInput): Promise<void> {
  if (typeof serial_key !== "string") {
    return
  }
  const taken = await readTakenSerials(sql, [serial_key])
  const waiting = await sql(
    `select 1 from after_sales_unit where product_id = ? and serial_key = ? and registered_by = ?
     and registered_state = 'pending' and deleted_at is null limit 1`,
    [input.product_id, serial_key, input.actor.id]
  )
  if (taken.has(input.product_id, serial_key) || waiting.length) {
    refuseSerial()
  }
}

function refuseSerial(): never {
  conflict("serial_taken", "A unit of this product with this serial number is registered already")
}
