import type { Actor } from "../../../shared/actor"
import { isSerial, readSerial } from "../domain/serial"
import type { Sql } from "../sql"
import type { RejectedRow, StaleUnit } from "../types"
import { readTakenSerials, type TakenSerials } from "./taken-serials"
import { type NewSerial, writeSerials } from "./write-serials"

export type SerialImportRow = {
  line: number
  serial_number: string
  /** The unit itself; or else the number of its order: then the order's next unit without a serial number, of this sku if given. */
  unit_id?: string | null
  order_display_id?: number | null
  sku?: string | null
}

export type ImportSerialsInput = { rows: SerialImportRow[]; actor: Actor; dry_run?: boolean }

export type ImportSerialsResult = {
  /** What was written, or in a dry run would be. */
  units: (StaleUnit & { line: number })[]
  /** Rows whose unit has this serial number already: the list was read before. */
  already: { line: number; id: string }[]
  rejected: RejectedRow[]
}

type Unit = {
  id: string
  order_display_id: number | null
  order_line_id: string | null
  unit_index: number
  product_id: string | null
  sku: string | null
  serial_key: string | null
  facts_rev: number
}

/** Takes serial numbers from a list. Good rows are written; each bad one comes back with its line and the reason. */
export async function importSerials(
  sql: Sql,
  { rows, actor, dry_run }: ImportSerialsInput
): Promise<ImportSerialsResult> {
  const readable = rows.filter((row) => isSerial(row.serial_number))
  const units = await lockCandidates(sql, readable)
  const taken = await readTakenSerials(
    sql,
    readable.map((row) => readSerial(row.serial_number).serial_key)
  )
  const result: ImportSerialsResult = { units: [], already: [], rejected: [] }
  const written: NewSerial[] = []

  for (const row of rows) {
    const found = readable.includes(row) ? place(row, units, taken) : refuse(row, "serial_unreadable")
    if ("code" in found) {
      result.rejected.push(found)
    } else if (!found.isNew) {
      result.already.push({ line: row.line, id: found.unit.id })
    } else {
      written.push({ id: found.unit.id, ...readSerial(row.serial_number) })
      result.units.push({ line: row.line, id: found.unit.id, facts_rev: found.unit.facts_rev + 1 })
    }
  }
  if (!dry_run) {
    await writeSerials(sql, written, actor)
  }
  return result
}

const messages = {
  serial_unreadable: "The serial number is empty, longer than 100 characters or has unreadable signs",
  no_unit: "No unit without a serial number matches",
  serial_taken: "Another unit of this product carries this serial number",
}

function refuse({ line }: SerialImportRow, code: keyof typeof messages): RejectedRow {
  return { line, code, message: messages[code] }
}

/** Finds the row's unit and takes it out of the free ones. */
function place(row: SerialImportRow, units: Unit[], taken: TakenSerials): { unit: Unit; isNew: boolean } | RejectedRow {
  const { serial_key } = readSerial(row.serial_number)
  const meant = units.filter((unit) => isMeant(unit, row))
  const done = meant.find((unit) => unit.serial_key === serial_key)
  if (done) {
    return { unit: done, isNew: false }
  }
  const unit = meant.find((candidate) => candidate.serial_key === null)
  if (!unit) {
    return refuse(row, "no_unit")
  }
  if (taken.has(unit.product_id, serial_key)) {
    return refuse(row, "serial_taken")
  }
  unit.serial_key = serial_key
  taken.add(unit.product_id, serial_key)
  return { unit, isNew: true }
}

function isMeant(unit: Unit, { unit_id, order_display_id, sku }: SerialImportRow): boolean {
  return unit_id ? unit.id === unit_id : unit.order_display_id === order_display_id && (!sku || unit.sku === sku)
}

async function lockCandidates(sql: Sql, rows: SerialImportRow[]): Promise<Unit[]> {
  const ids = rows.flatMap((row) => row.unit_id ?? [])
  const numbers = rows.flatMap((row) => (row.unit_id ? [] : (row.order_display_id ?? [])))
  const units = await sql<Unit>(
    `select id, order_display_id, order_line_id, unit_index, product_id, sku, serial_key, facts_rev
     from after_sales_unit
     where (id = any(?::text[]) or order_display_id = any(?::int[]))
       and is_tracked and returned_at is null and cancelled_at is null and deleted_at is null
     order by id for update`,
    [ids, numbers]
  )
  return units.sort(
    (one, other) => compare(one.order_line_id, other.order_line_id) || one.unit_index - other.unit_index
  )
}

function compare(one: string | null, other: string | null): number {
  return one === other ? 0 : (one ?? "") < (other ?? "") ? -1 : 1
}
