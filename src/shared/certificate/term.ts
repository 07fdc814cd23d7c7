import { formatDay, formatList, t } from "../texts"
import { certificateElements, type CertificateWarranty } from "./types"

/** When it starts: the day, or the event that is still to come. */
export function startOf(locale: string, { starts_on: startsOn, start_basis: basis }: CertificateWarranty): string {
  return startsOn
    ? t(locale, "certificate:starts.on", { on: formatDay(locale, startsOn) })
    : t(locale, `certificate:starts.${basis}`)
}

/**
 * Until when each cost element is covered, a line for each end; one line without names when all end together. Null
 * when nothing has an end that is known.
 */
export function endOf(locale: string, { ends_on: endsOn, terms }: CertificateWarranty): string | null {
  const ends = new Map<string, string[]>()
  for (const element of certificateElements) {
    const [day, months] = [endsOn[element], terms.months[element]]
    const end = day
      ? t(locale, `certificate:ends.${terms.is_open_ended ? "at_least" : "through"}`, { on: formatDay(locale, day) })
      : months !== null && t(locale, "certificate:ends.months", { count: months })
    if (end) {
      ends.set(end, [...(ends.get(end) ?? []), t(locale, `certificate:element.${element}`)])
    }
  }
  const lines = [...ends].map(([end, elements]) =>
    elements.length === certificateElements.length ? end : `${formatElements(locale, elements)}: ${end}`
  )
  return lines.join("\n") || null
}

/** Only the first of the elements has a capital. */
function formatElements(locale: string, [first, ...others]: string[]): string {
  return formatList(locale, [first, ...others.map((element) => element.toLocaleLowerCase(locale))])
}
