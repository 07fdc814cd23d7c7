import type { PartName } from "./part-names"

type Unit = "" | " ×" | " ms" | " %"

/** One line of the report: a measured value beside what it should reach, if it should. */
export type Figure = {
  /** Its name in the report, which says there how to read it. */
  part: PartName
  what: string
  target: { at: "least" | "most"; value: number; unit: Unit } | { at: "none"; unit: Unit }
  measured: number
  /** The two measured sides, in words: `412/s against 455/s`. */
  detail: string
}

/** Null: there is nothing to reach. */
export function isMet({ target, measured }: Figure): boolean | null {
  if (target.at === "none") {
    return null
  }
  return target.at === "least" ? measured >= target.value : measured <= target.value
}

export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2

  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}

const digits = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)

export const written = (value: number, unit = ""): string => `${value.toFixed(digits(value))}${unit}`

/** Runs two sides in turn, so that what disturbs the machine disturbs both. The side that begins alternates. */
export async function inTurns<One, Other>(
  rounds: number,
  one: (round: number) => Promise<One>,
  other: (round: number) => Promise<Other>
): Promise<{ one: One[]; other: Other[] }> {
  const results = { one: [] as One[], other: [] as Other[] }
  for (let round = 0; round < rounds; round++) {
    if (round % 2) {
      results.other.push(await other(round))
      results.one.push(await one(round))
    } else {
      results.one.push(await one(round))
      results.other.push(await other(round))
    }
  }

  return results
}
