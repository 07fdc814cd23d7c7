import type { Actor } from "../../../shared/actor"
import { invalid } from "../../../shared/errors"
import type { UnitImportRow } from "../domain/import-row"
import type { Sql } from "../sql"
import type { RejectedRow, StaleUnit } from "../types"
import { appendEvents } from "./append-events"
import { insertFreeUnits } from "./insert-units"
import { type ImportCandidate, readImport } from "./read-import"
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

const maxRows = 5000
/** The caller makes the warranties of what it imported; after that long the sweep does. */
const leaseMs = 120_000

/**
 * Takes historic units from a list: valid rows become units in one statement, each other row comes back with its line
 * and the reason. Read again, the same list adds nothing.
 */
export async function importUnits(sql: Sql, input: ImportUnitsInput): Promise<ImportUnitsResult> {
  const { rows, dry_run, actor, now = new Date() } = input
  if (rows.length > maxRows) {
    invalid("rows", rows.length, `at most ${maxRows} rows at once`)
  }
  const { candidates, rejected } = readImport(rows, { ...input, now })
  const inserted = dry_run ? await wouldBeInserted(sql, candidates) : await insert(sql, candidates, actor)
  const left = candidates.filter(({ row }) => !inserted.has(row.id))
  const known = await readExternalKeys(sql, left)

  return {
    inserted: candidates
      .filter(({ row }) => inserted.has(row.id))
      .map(({ line, row }) => ({ line, id: row.id, facts_rev: 1 })),
    existing: left.flatMap(({ line, row }) => {
      const id = known.get(row.external_key)
      return id ? [{ line, id }] : []
    }),
    rejected: [...rejected, ...left.filter(({ row }) => !known.has(row.external_key)).map(refuseSerial)].sort(
      (one, other) => one.line - other.line
    ),
  }
}

async function insert(sql: Sql, candidates: ImportCandidate[], actor: Actor): Promise<Set<string>> {
  const leaseUntil = new Date(Date.now() + leaseMs).toISOString()
  const units = candidates.map(({ row }) => row)
  const inserted = await insertFreeUnits(sql, units, leaseUntil)
  const events = [...inserted].map((unit_id) => ({ unit_id, kind: "imported", data: { origin: "backfill" } }))
  await appendEvents(sql, actor, events)
  return inserted
}

async function wouldBeInserted(sql: Sql, candidates: ImportCandidate[]): Promise<Set<string>> {
  const known = await readExternalKeys(sql, candidates)
  const serialOf = ({ row }: ImportCandidate) => (typeof row.serial_key === "string" ? row.serial_key : null)
  const taken = await readTakenSerials(
    sql,
    candidates.flatMap((candidate) => serialOf(candidate) ?? [])
  )
  const free = candidates.filter((candidate) => {
    const serial = serialOf(candidate)
    const productId = typeof candidate.row.product_id === "string" ? candidate.row.product_id : null
    const isTaken = serial !== null && taken.has(productId, serial)
    if (serial !== null && productId !== null) {
      taken.add(productId, serial)
    }
    return !isTaken && !known.has(candidate.row.external_key)
  })
  return new Set(free.map(({ row }) => row.id))
}

async function readExternalKeys(sql: Sql, candidates: ImportCandidate[]): Promise<Map<string, string>> {
  if (!candidates.length) {
    return new Map()
  }
  const rows = await sql<{ id: string; external_key: string }>(
    `select id, external_key from after_sales_unit where external_key = any(?::text[]) and deleted_at is null`,
    [candidates.map(({ row }) => row.external_key)]
  )
  return new Map(rows.map((row) => [row.external_key, row.id]))
}

function refuseSerial({ line }: ImportCandidate): RejectedRow {
  return { line, code: "serial_taken", message: "Another unit of this product carries this serial number" }
}
