import { createHash } from "node:crypto"
import { entityIds } from "../../../shared/entity-ids"
import { importDayReader } from "../domain/import-days"
import { complaintAbout, type UnitImportRow } from "../domain/import-row"
import { readSerial } from "../domain/serial"
import type { RejectedRow } from "../types"
import { amountColumns, type NewUnitRow } from "./insert-units"

export type ImportCandidate = { line: number; row: NewUnitRow & { external_key: string } }

type Terms = { is_confirmed: boolean; policy_version_id?: string | null; now: Date }

/** Tells the rows of a list that can become units from those that can't, before the database is asked. */
export function readImport(
  rows: UnitImportRow[],
  terms: Terms
): { candidates: ImportCandidate[]; rejected: RejectedRow[] } {
  const ids = entityIds("asunit", rows.length)
  const readDays = importDayReader(terms.now)
  const seen = new Set<string>()
  const candidates: ImportCandidate[] = []
  const rejected: RejectedRow[] = []

  for (const [index, row] of rows.entries()) {
    const days = complaintAbout(row) ?? readDays(row)
    const external_key = externalKey(row)
    if ("code" in days) {
      rejected.push({ line: row.line, ...days })
    } else if (seen.has(external_key)) {
      rejected.push({ line: row.line, code: "duplicate_row", message: "The same unit stands on an earlier line" })
    } else {
      seen.add(external_key)
      candidates.push({ line: row.line, row: { ...toUnit(row, terms), ...days, id: ids[index], external_key } })
    }
  }
  return { candidates, rejected }
}

function toUnit(row: UnitImportRow, { is_confirmed, policy_version_id, now }: Terms) {
  const { line, shipped_on, delivered_on, installed_on, price_paid, serial_number, ...rest } = row
  return {
    ...rest,
    ...(serial_number ? readSerial(serial_number) : {}),
    ...amountColumns(price_paid ?? null),
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
  if (row.external_key) {
    return row.external_key
  }
  const what = [row.product_id, row.sku, row.product_title, row.serial_number]
  const whose = [row.owner_email?.trim().toLowerCase(), row.owner_customer_id, row.order_display_id]
  const words = JSON.stringify([...what, row.contract_on, ...whose])
  return `row:${createHash("sha256").update(words).digest("base64url")}`
}
