import type { Instant, LocalDate, TimeZone } from "../local-date"
import { formatLocale } from "./locales"

/** A calendar day in words, for example `1 March 2027`. */
export function formatDay(locale: string, day: LocalDate): string {
  return new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`)
  )
}

/** An instant in words, by the clocks of a place: `1 March 2027 at 09:30`. */
export function formatInstant(locale: string, at: Instant, timeZone: TimeZone): string {
  const style = { dateStyle: "long", timeStyle: "short" } as const
  return new Intl.DateTimeFormat(formatLocale(locale), { ...style, timeZone }).format(new Date(at))
}

/** The name of a country by its two letters; what is no country stays as it is. */
export function formatCountry(locale: string, code: string): string {
  if (!/^[a-z]{2}$/i.test(code)) {
    return code
  }
  const names = new Intl.DisplayNames([formatLocale(locale)], { type: "region", fallback: "code" })
  return names.of(code.toUpperCase()) ?? code
}

/** `parts, labour and travel`. */
export function formatList(locale: string, items: string[]): string {
  return new Intl.ListFormat(formatLocale(locale), { type: "conjunction" }).format(items)
}
