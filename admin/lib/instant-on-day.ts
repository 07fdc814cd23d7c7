/**
 * An instant that lies on a local day in a zone: noon there, or now when the day is today and noon is still to come.
 * Facts are days to the person who records them; noon is the hour that no change of the clock moves to another day.
 *
 * @param day `YYYY-MM-DD`
 * @param zone an IANA name
 */
export function instantOnDay(day: string, zone: string, now = new Date()): string {
  const noonInUtc = new Date(`${day}T12:00:00Z`)
  const noonThere = new Date(noonInUtc.getTime() - offsetOf(noonInUtc, zone))
  return (noonThere > now && dayIn(now, zone) === day ? now : noonThere).toISOString()
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetOf(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant)
  const part = (type: string) => Number(parts.find((piece) => piece.type === type)?.value)
  const there = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"))
  return there - instant.getTime()
}

/** The local day that an instant is in a zone, `YYYY-MM-DD`. */
export function dayIn(instant: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(instant)
}
