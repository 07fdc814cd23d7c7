/** A small CSV file as an address that can be downloaded. */
export function csvTemplate(rows: string[][]): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(rows.map((row) => `${row.join(",")}\n`).join(""))}`
}
