import { z } from "@medusajs/framework/zod"

const accepted = "a day as YYYY-MM-DD between 1970 and 2199"

/** A calendar day that exists, `YYYY-MM-DD`. */
export const localDate = z
  .string({ error: accepted })
  .refine(isCalendarDay, { error: accepted })
  .meta({ format: "date" })

/** An instant in ISO 8601 with its zone; read as UTC. */
export const instant = z
  .string({ error: "an instant such as 2026-03-01T09:30:00Z" })
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/, {
    error: "an instant such as 2026-03-01T09:30:00Z",
  })
  .refine((text) => isCalendarDay(text.slice(0, 10)), { error: "an instant between 1970 and 2199" })
  .transform((text) => new Date(text).toISOString())
  .meta({ format: "date-time" })

/** An IANA zone that this server knows. */
export const timeZone = z
  .string({ error: "a time zone such as Europe/Rome" })
  .max(64)
  .refine(isTimeZone, { error: "a time zone such as Europe/Rome" })

function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) {
    return false
  }
  const [year, month, day] = match.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1970 && year <= 2199 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}
