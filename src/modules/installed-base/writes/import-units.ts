import { createHash } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import { invalid } from "../../../shared/errors"
import { importDayReader } from "../domain/import-days"
import { complaintAbout, type UnitImportRow } from "../domain/import-row"
import { readSerial } from "../domain/serial"
import type { Sql } from "../sql"
import type { RejectedRow, StaleUnit } from "../types"
import { appendEvents } from "./append-events"
import { amountColumns, insertFreeUnits, type NewUnitRow } from "./insert-units"
import { readTakenSerials } from "./taken-serials"

export type ImportUnitsInput = {
  /** At most 5000 at once. */
  rows: UnitImportRow[]
  /** False: the units promise nothing until the merchant confirms them. */
  is_confirmed: boolean
  policy_version_id?: string | null
  /** Looks and reports, and writes nothing. */
  dry_run?: boolean
  actor: Actor
  now?: Date
}

export type ImportUnitsResult = {
  /** New units, or in a dry run those that would be made. */
  inserted: (StaleUnit & { line: number })[]
  /** Rows whose unit is there already: the list was read before. */
  existing: { line: number; id: string }[]
  rejected: RejectedRow[]
}

type Candidate = { line: number; row: NewUnitRow }

const maxRows = 5000
/** The caller makes the warranties of what it imported; after that long the sweep does. */
const leaseMs = 120_000

/**
 * Takes historic units from a list: valid rows become units in one statement, each other row comes back with its line
 * and the reason. Read again, the same list adds nothing.
 */
export async function importUnits(sql: Sql, input: ImportUnitsInput): Promise<ImportUnitsResult> {
  if (input.rows.length > maxRows) {
    invalid("rows", input.rows.length, `at most ${maxRows} rows at once`)
  }
  const { candidates, rejected } = readRows(input)
  const inserted = input.dry_run
    ? await wouldBeInserted(sql, candidates)
    : await insertFreeUnits(
        sql,
        candidates.map(({ row }) => row),
        new Date(Date.now() + leaseMs).toISOString()
      )
  const left = candidates.filter(({ row }) => !inserted.has(row.id))
  const known = await readExternalKeys(sql, left)
  const taken = candidates.filter(({ row }) => inserted.has(row.id))
  if (!input.dry_run) {
    const events = taken.map(({ row }) => ({ unit_id: row.id, kind: "imported", data: { origin: "backfill" } }))
    await appendEvents(sql, input.actor, events)
  }
  return {
    inserted: taken.map(({ line, row }) => ({ line, id: row.id, facts_rev: 1 })),
    existing: left.flatMap(({ line, row }) => {
      const id = known.get(row.external_key as string)
      return id ? [{ line, id }] : []
    }),
    rejected: [
      ...rejected,
      ...left
        .filter(({ row }) => !known.has(row.external_key as string))
        .map(({ line }) => ({
          line,
          code: "serial_taken",
          message: "Another unit of this product carries this serial number",
        })),
    ].sort((one, other) => one.line - other.line),
  }
}

function readRows(input: ImportUnitsInput): { candidates: Candidate[]; rejected: RejectedRow[] } {
  const now = input.now ?? new Date()
  const readDays = importDayReader(now)
  const seen = new Set<string>()
  const candidates: Candidate[] = []
  const rejected: RejectedRow[] = []

  for (const row of input.rows) {
    const days = complaintAbout(row) ?? readDays(row)
    const key = externalKey(row)
    if ("code" in days) {
      rejected.push({ line: row.line, ...days })
    } else if (seen.has(key)) {
      rejected.push({ line: row.line, code: "duplicate_row", message: "The same unit stands on an earlier line" })
    } else {
      seen.add(key)
      candidates.push({ line: row.line, row: { ...toRow(row, input, now), ...days, external_key: key } })
    }
  }
  return { candidates, rejected }
}

function toRow(row: UnitImportRow, { is_confirmed, policy_version_id }: ImportUnitsInput, now: Date): NewUnitRow {
  const { line, shipped_on, delivered_on, installed_on, price_paid, serial_number, ...rest } = row
  return {
    ...rest,
    ...(serial_number ? readSerial(serial_number) : {}),
    ...amountColumns(price_paid ?? null),
    id: generateEntityId(undefined, "asunit"),
    origin: "backfill",
    is_tracked: (row.pieces ?? 1) === 1,
    owner_email: row.owner_email?.trim().toLowerCase() || null,
    country_code: row.country_code?.toLowerCase(),
    currency_code: row.currency_code?.toLowerCase(),
    confirmed_at: is_confirmed ? now.toISOString() : null,
    policy_version_id,
  }
}

/** Without a key of its own, a row is the same when it says the same thing of what was sold to whom and when. */
function externalKey(row: UnitImportRow): string {
  const { external_key, product_id, sku, product_title, serial_number, contract_on, owner_email } = row
  if (external_key) {
    return external_key
  }
  const words = [
    product_id,
    sku,
    product_title,
    serial_number,
    contract_on,
    owner_email?.toLowerCase(),
    row.owner_customer_id,
    row.order_display_id,
  ]
  return `row:${createHash("sha256").update(JSON.stringify(words)).digest("base64url")}`
}

async function readExternalKeys(sql: Sql, candidates: Candidate[]): Promise<Map<string, string>> {
  if (!candidates.length) {
    return new Map()
  }
  const rows = await sql<{ id: string; external_key: string }>(
    `select id, external_key from after_sales_unit where external_key = any(?::text[]) and deleted_at is null`,
    [candidates.map(({ row }) => row.external_key)]
  )
  return new Map(rows.map((row) => [row.external_key, row.id]))
}

async function wouldBeInserted(sql: Sql, candidates: Candidate[]): Promise<Set<string>> {
  const known = await readExternalKeys(sql, candidates)
  const keyOf = ({ row }: Candidate) => (typeof row.serial_key === "string" ? row.serial_key : null)
  const taken = await readTakenSerials(
    sql,
    candidates.flatMap((candidate) => keyOf(candidate) ?? [])
  )
  const free = candidates.filter((candidate) => {
    const serial = keyOf(candidate)
    const productId = typeof candidate.row.product_id === "string" ? candidate.row.product_id : null
    const isTaken = serial !== null && taken.has(productId, serial)
    if (serial !== null && productId !== null) {
      taken.add(productId, serial)
    }
    return !isTaken && !known.has(candidate.row.external_key as string)
  })
  return new Set(free.map(({ row }) => row.id))
}
