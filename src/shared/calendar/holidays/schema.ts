import { z } from "@medusajs/framework/zod"

const year = z.number().int().min(1900).max(2200)
const years = {
  code: z.string().regex(/^[a-z_]+$/),
  /** First and last year in which the day is a holiday. */
  from: year.optional(),
  until: year.optional(),
  not_in: z.array(year).optional(),
}
const month = z.number().int().min(1).max(12)
const dayOfMonth = z.number().int().min(1).max(31)
const isoWeekday = z.number().int().min(1).max(7)

const fixedDay = z.strictObject({
  ...years,
  month,
  day: dayOfMonth,
  /** Days to move by when the date is a Sunday: the Dutch King's Day. */
  sunday_moves: z.number().int().optional(),
  /** At a weekend the next free weekday is a holiday as well: British bank holidays. */
  has_substitute: z.boolean().optional(),
})
const easterDay = z.strictObject({ ...years, easter: z.number().int().min(-50).max(70) })
const movingDay = z.strictObject({
  ...years,
  /** First such weekday on or after the date. */
  first_weekday: isoWeekday,
  month,
  day: dayOfMonth,
  /** The date itself is the holiday when it falls on this weekday: Saint Brigid's Day. */
  unless_weekday: isoWeekday.optional(),
})
export const holidaySchema = z.union([easterDay, movingDay, fixedDay])

const confidence = z.enum(["high", "medium", "low"])

/** Holidays of a country and its own rule for a last day that is closed, with where they come from. */
export const holidayCalendarSchema = z.strictObject({
  country: z.string().regex(/^[a-z]{2}$/),
  source: z.string().min(1),
  confidence,
  reviewed_by: z.string().nullable(),
  notes: z.array(z.string()),
  national_roll: z
    .strictObject({
      weekdays: z.array(isoWeekday),
      /** Days that count as closed for this rule only. */
      extra: z.array(holidaySchema),
      source: z.string().min(1),
      confidence,
    })
    .nullable(),
  days: z.array(holidaySchema),
})

export type Holiday = z.infer<typeof holidaySchema>
export type HolidayCalendar = z.infer<typeof holidayCalendarSchema>
