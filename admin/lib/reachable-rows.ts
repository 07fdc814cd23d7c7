/** What every list of the API says beside its rows. */
export type ListAnswer = { count: number; count_exact: boolean; offset: number; limit: number }

const deepestRow = 10_000

/**
 * How many rows a table can be leafed through. Counts stop at 1 001, so past that the table is given one page
 * more than what has been read, for as long as pages come back full.
 */
export function reachableRows(answer: Partial<ListAnswer>, rows: number): number {
  const { count = 0, count_exact = true, offset = 0, limit = 0 } = answer
  if (count_exact) {
    return count
  }
  const seen = offset + rows
  return Math.min(Math.max(count, rows === limit ? seen + limit : seen), deepestRow)
}
