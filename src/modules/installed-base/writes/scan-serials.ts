import type { Actor } from "../../../shared/actor"
import { invalid, notAllowed, notFound } from "../../../shared/errors"
import { readSerial } from "../domain/serial"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"
import { writeSerials } from "./write-serials"

export type ScanSerialsInput = {
  /** The order, or one line of it, whose boxes were scanned. */
  order_id?: string
  order_line_id?: string
  serials: string[]
  actor: Actor
}

export type ScanSerialsResult = {
  /** Units that got a serial number, in the order of the scan. */
  units: (StaleUnit & { serial_number: string })[]
  /** Scanned before: their units have them already. */
  already: { id: string; serial_number: string }[]
}

const maxSerials = 1000

/** Gives the scanned serial numbers, in their order, to the units that have none: all of them or none. */
export async function scanSerials(sql: Sql, input: ScanSerialsInput): Promise<ScanSerialsResult> {
  const scanned = readScan(input.serials)
  const units = await lockScanned(sql, input)
  const byKey = new Map(units.map((unit) => [unit.serial_key, unit]))
  const fresh = scanned.filter((serial) => !byKey.has(serial.serial_key))
  const free = units.filter((unit) => unit.serial_key === null)

  if (fresh.length > free.length) {
    notAllowed(
      `${fresh.length} new serial numbers were scanned for ${free.length} units without one`,
      "too_many_serials"
    )
  }
  const written = fresh.map((serial, index) => ({ id: free[index].id, ...serial }))
  const stale = new Map((await writeSerials(sql, written, input.actor)).map((unit) => [unit.id, unit.facts_rev]))
  return {
    units: written.map(({ id, serial_number }) => ({ id, serial_number, facts_rev: stale.get(id) ?? 0 })),
    already: scanned.flatMap((serial) => {
      const unit = byKey.get(serial.serial_key)
      return unit ? [{ id: unit.id, serial_number: serial.serial_number }] : []
    }),
  }
}

function readScan(serials: string[]): { serial_number: string; serial_key: string }[] {
  if (!serials.length || serials.length > maxSerials) {
    invalid("serials", serials.length, `1 to ${maxSerials} serial numbers`)
  }
  const seen = new Set<string>()
  return serials.map((value, index) => {
    const serial = readSerial(value, `serials[${index}]`)
    if (seen.has(serial.serial_key)) {
      invalid(`serials[${index}]`, value, "each serial number once")
    }
    seen.add(serial.serial_key)
    return serial
  })
}

type Scanned = { id: string; serial_key: string | null; order_line_id: string; unit_index: number }

async function lockScanned(sql: Sql, { order_id, order_line_id }: ScanSerialsInput): Promise<Scanned[]> {
  const column = order_line_id !== undefined ? "order_line_id" : "order_id"
  const id = order_line_id ?? order_id ?? invalid("order_id", undefined, "an order_id or an order_line_id")
  const units = await sql<Scanned>(
    `select id, serial_key, order_line_id, unit_index from after_sales_unit
     where ${column} = ? and is_tracked and returned_at is null and cancelled_at is null and deleted_at is null
     order by id for update`,
    [id]
  )
  return units.length ? units.sort(byPlace) : notFound(order_line_id === undefined ? "order" : "order line", id)
}

function byPlace(one: Scanned, other: Scanned): number {
  return one.order_line_id === other.order_line_id
    ? one.unit_index - other.unit_index
    : Number(one.order_line_id > other.order_line_id) * 2 - 1
}
