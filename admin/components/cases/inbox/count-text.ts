/** Counts are exact up to a thousand; beyond that there are more. */
export const countText = (count: number): string => (count > 1_000 ? "1000+" : String(count))
