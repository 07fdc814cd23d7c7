import { instantOf, type Sql } from "../../../shared/sql"
import type { LocalDate } from "../../../shared/local-date"
import { extensionsColumn } from "../promises/rows"
import type { WarrantyEndsOn } from "../promises/types"
import type { ExistingWarranty } from "./types"

type Stamps = "starts_at" | "expires_at" | "voided_at" | "shown_at"
type Ends = Record<"parts" | "labour" | "travel", LocalDate | null>

type Row = Omit<ExistingWarranty, Stamps | "ends_on" | "carried_from"> &
  Record<Stamps, Date | string | null> & {
    parts_ends_on: LocalDate | null
    labour_ends_on: LocalDate | null
    travel_ends_on: LocalDate | null
    carried_from_id: string | null
    source_starts_on: LocalDate | null
    source_ends_on: Ends
  }

const columns = [
  "id",
  "unit_id",
  "kind",
  "source_key",
  "policy_id",
  "policy_version_id",
  "policy_version",
  "jurisdiction",
  "terms",
  "lost",
  "start_basis",
  "return_window_days",
  "time_zone",
  "starts_on",
  "parts_ends_on",
  "labour_ends_on",
  "travel_ends_on",
  "starts_at",
  "expires_at",
  "uses",
  "voided_at",
  "void_reason",
  "shown_at",
  "carried_from_id",
  "is_new_term",
  "facts_rev",
  "is_confirmed",
  "product_id",
  "product_title",
  "serial_number",
  "order_display_id",
  "owner_customer_id",
]

/**
 * The warranties of the units, locked. Always in the order of their ids: two processes that share some of the units
 * then wait for one another instead of blocking each other for good. Read only after the lock is held: a statement
 * that had to wait would see the rows as they are, and their extensions as they were.
 */
export async function lockWarranties(sql: Sql, unitIds: readonly string[]): Promise<Map<string, ExistingWarranty[]>> {
  const locked = await sql<{ id: string }>(lockedIds, [unitIds])
  return await readLocked(
    sql,
    locked.map((row) => row.id)
  )
}

/** Locks the warranties of the units of its parameter and gives their ids. */
export const lockedIds =
  "select id from after_sales_warranty where unit_id = any(?) and deleted_at is null order by id for update"

/** Warranties whose lock an earlier statement of the transaction has taken, by unit. */
export async function readLocked(sql: Sql, ids: readonly string[]): Promise<Map<string, ExistingWarranty[]>> {
  return ids.length ? await readWhere(sql, "w.id = any(?)", ids) : new Map()
}

/** The warranties of the units to look at only. */
export async function readWarranties(sql: Sql, unitIds: readonly string[]): Promise<Map<string, ExistingWarranty[]>> {
  return await readWhere(sql, "w.unit_id = any(?)", unitIds)
}

async function readWhere(
  sql: Sql,
  condition: string,
  ids: readonly string[]
): Promise<Map<string, ExistingWarranty[]>> {
  const byUnit = new Map<string, ExistingWarranty[]>()
  const rows = await sql<Row>(
    `select ${columns.map((column) => `w.${column}`).join(", ")}, ${extensionsColumn} as extensions,
       s.starts_on as source_starts_on, jsonb_build_object(
         'parts', s.parts_ends_on, 'labour', s.labour_ends_on, 'travel', s.travel_ends_on) as source_ends_on
     from after_sales_warranty w left join after_sales_warranty s on s.id = w.carried_from_id
     where ${condition} and w.deleted_at is null order by w.unit_id, w.id`,
    [ids]
  )
  for (const row of rows) {
    const list = byUnit.get(row.unit_id)
    if (list) {
      list.push(toExisting(row))
    } else {
      byUnit.set(row.unit_id, [toExisting(row)])
    }
  }
  return byUnit
}

function toExisting(row: Row): ExistingWarranty {
  const { parts_ends_on, labour_ends_on, travel_ends_on, source_starts_on, source_ends_on, ...rest } = row
  const ends_on: WarrantyEndsOn = { parts: parts_ends_on, labour: labour_ends_on, travel: travel_ends_on }

  return {
    ...rest,
    ends_on,
    starts_at: instantOf(row.starts_at),
    expires_at: instantOf(row.expires_at),
    voided_at: instantOf(row.voided_at),
    shown_at: instantOf(row.shown_at),
    carried_from: row.carried_from_id
      ? { id: row.carried_from_id, starts_on: source_starts_on, ends_on: source_ends_on }
      : null,
  }
}
