import { dayOfDate } from "./local-day"

/**
 * The date filter of a table as the API's two days. A choice holds days already; a range that was picked holds
 * instants, which are days of the reader's own zone.
 */
export function endsBetween(filter: unknown): { ends_after?: string; ends_before?: string } {
  const { $gte, $lte } = (filter ?? {}) as { $gte?: string; $lte?: string }
  return { ends_after: dayOf($gte), ends_before: dayOf($lte) }
}

function dayOf(value: string | undefined): string | undefined {
  return value && value.length > 10 ? dayOfDate(new Date(value)) : value
}
