import { type Info, type Options, parse } from "csv-parse"

export type CsvRow = { line: number; values: Record<string, string> }

const delimiters = [",", ";", "\t"]

/** Spreadsheets write semicolons where the comma is the decimal sign: whichever stands most often in the header. */
function delimiterOf(csv: string): string {
  const header = csv.slice(0, csv.search(/[\r\n]|$/))
  const uses = (delimiter: string) => header.split(delimiter).length
  return delimiters.reduce((best, delimiter) => (uses(delimiter) > uses(best) ? delimiter : best))
}

const columnName = (header: string) =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_")

/**
 * Rows of a CSV file with a header, one after the other, so that a long file never stops the server. `line` is the
 * row's place in the file as an editor shows it. Rows before `from` are passed over: a job that goes on. Reading ends
 * after `to` rows.
 */
export async function* csvRows(csv: string, from = 0, to?: number): AsyncGenerator<CsvRow> {
  const options: Options = {
    bom: true,
    columns: (header: string[]) => header.map(columnName),
    delimiter: delimiterOf(csv),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to,
    trim: true,
  }
  let index = 0

  for await (const { record, info } of parse(csv, options) as AsyncIterable<{
    record: Record<string, string>
    info: Info
  }>) {
    if (index++ >= from) {
      yield { line: info.lines, values: record }
    }
  }
}

/** Rows in chunks of at most `size`. */
export async function* inChunks<Row>(rows: AsyncIterable<Row>, size: number): AsyncGenerator<Row[]> {
  let chunk: Row[] = []
  for await (const row of rows) {
    chunk.push(row)
    if (chunk.length === size) {
      yield chunk
      chunk = []
    }
  }
  if (chunk.length) {
    yield chunk
  }
}
