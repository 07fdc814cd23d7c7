import { stringify } from "csv-stringify/sync"

/**
 * Rows as CSV, a page at a time. Texts that a spreadsheet would run as a formula get an apostrophe before them.
 *
 * @param pages asked for one after the other, as fast as the client reads
 */
export async function* csvOf<Row extends object>(
  columns: readonly (keyof Row & string)[],
  pages: AsyncIterable<readonly Row[]>
): AsyncGenerator<string> {
  yield stringify([], { header: true, columns: [...columns] })
  for await (const rows of pages) {
    yield stringify([...rows], { columns: [...columns], escape_formulas: true, cast: { boolean: String } })
  }
}
