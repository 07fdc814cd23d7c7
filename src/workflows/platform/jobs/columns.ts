import { invalid } from "../../../shared/errors"
import { csvRows } from "./csv-rows"

/** Columns of which the file must have at least one each. Said once for the file instead of once a row. */
export async function requireColumns(csv: string, required: string[][]): Promise<void> {
  const { value: first } = await csvRows(csv).next()
  if (!first) {
    invalid("csv", csv.slice(0, 50), "a header and at least one row")
  }
  const columns = Object.keys(first.values)
  const missing = required.find((alternatives) => !alternatives.some((column) => columns.includes(column)))
  if (missing) {
    invalid("csv", columns.join(","), `a header with the column ${missing.join(" or ")}`)
  }
}
