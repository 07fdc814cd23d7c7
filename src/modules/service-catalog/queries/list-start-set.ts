import { invalid } from "../../../shared/errors"
import type { Sql } from "../sql"
import type { StartSetEntry } from "../start-set"

/** The start set, each entry with the service that stands under its code. */
export async function listStartSet(sql: Sql, entries: StartSetEntry[]) {
  const rows = await sql<{ id: string; code: string }>(
    "select id, code from after_sales_service where code = any(?) and deleted_at is null",
    [entries.map(({ code }) => code)]
  )
  const ids = new Map(rows.map(({ id, code }) => [code, id]))

  return entries.map((entry) => ({ ...entry, service_id: ids.get(entry.code) ?? null }))
}

/** @throws `invalid_data` for a code that the start set doesn't have */
export function startSetEntries(entries: StartSetEntry[], codes?: string[]): StartSetEntry[] {
  const known = entries.map(({ code }) => code)
  const unknown = codes?.find((code) => !known.includes(code))
  if (unknown !== undefined) {
    invalid("codes", unknown, known.join(", "))
  }
  return codes ? entries.filter(({ code }) => codes.includes(code)) : entries
}
