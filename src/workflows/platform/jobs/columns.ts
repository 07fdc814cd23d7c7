import { invalid } from "../../../shared/errors"
import { type CsvRow, csvRows } from "./csv-rows"

/** Of each of these a file of units has one column at least. */
export const unitColumns = [["bought_on"], ["sku", "product_title"]]

/** Of each of these a file of serial numbers has one column at least. */
export const serialColumns = [["serial_number"], ["unit_id", "order_number"]]

/**
 * Columns of which the file must have at least one each, and a row beside its header. Said once for the file instead
 * of once a row, before any work begins.
 */
export async function requireColumns(csv: string, required: string[][]): Promise<void> {
  const first = await firstRow(csv)
  if (!first) {
    invalid("csv", csv.slice(0, 50), "a header and at least one row below it")
  }
  const columns = Object.keys(first.values)
  const missing = required.find((alternatives) => !alternatives.some((column) => columns.includes(column)))
  if (missing) {
    invalid("csv", columns.join(","), `a header with the column ${missing.join(" or ")}`)
  }
}

/** Nothing behind the first row is read, however long the file. */
async function firstRow(csv: string): Promise<CsvRow | undefined> {
  try {
    return (await csvRows(csv, 0, 1).next()).value ?? undefined
  } catch (error) {
    return invalid("csv", csv.slice(0, 50), `a CSV file (${error instanceof Error ? error.message : String(error)})`)
  }
}
