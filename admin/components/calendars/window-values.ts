/** Monday first, as the API names the days. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const

export type Weekday = (typeof weekdays)[number]
export type Windows = Partial<Record<Weekday, [string, string][]>>

const window = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** A day's windows as people write them: `09:00-13:00, 14:00-18:00`; nothing when the day is closed. */
export const windowsText = (windows: [string, string][] | undefined): string =>
  (windows ?? []).map(([from, to]) => `${from}-${to}`).join(", ")

/** What somebody typed, or null when it can't be read: windows in order that do not meet. */
export function typedWindows(text: string): [string, string][] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) =>
      part
        .replace(/[–—]/g, "-")
        .replace(/\s+/g, "")
        .replace(/\./g, ":")
        .replace(/^(\d):/, "0$1:")
        .replace(/-(\d):/, "-0$1:")
    )
    .filter(Boolean)
  if (!parts.every((part) => window.test(part))) {
    return null
  }
  const windows = parts.map((part) => part.split("-") as [string, string])
  const isInOrder = windows.every(([from, to], index) => from < to && (index === 0 || windows[index - 1][1] <= from))
  return isInOrder ? windows : null
}

/** Whether the hours go on after midnight, which a day does not: each part belongs to the day on which it is. */
export function isOverMidnight(text: string): boolean {
  const [, from, to] = /(\d\d:\d\d)\s*[-–—]\s*(\d\d:\d\d)\s*$/.exec(text) ?? []
  return from > to
}

/** Where a window lies in a day, as shares of it from 0 to 1. */
export function placeInDay([from, to]: [string, string]): { start: number; length: number } {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
  return { start: minutes(from) / 1440, length: (minutes(to) - minutes(from)) / 1440 }
}
