import { z } from "@medusajs/framework/zod"
import { type Weekday, weekdays } from "../../../../modules/service-case/clock/domain/types"
import { oneOrMany, paging, searchText } from "../../../../shared/http/schema/query"
import { countryCode, lineOfText } from "../../../../shared/http/schema/text"
import { localDate, timeZone } from "../../../../shared/http/schema/time"

export const calendarListQuery = z.strictObject({
  ...paging(["created_at", "updated_at", "name"]),
  q: searchText.optional(),
  holidays_country: oneOrMany(countryCode).optional(),
})

const clockTime = z
  .string({ error: "a time as HH:MM" })
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: "a time as HH:MM" })

const windowsOfDay = z
  .array(z.tuple([clockTime, clockTime]))
  .max(12)
  .describe("From and to in wall time, in order; the end may be 24:00")

export const weekWindows = z.strictObject(
  Object.fromEntries(weekdays.map((day) => [day, windowsOfDay.optional()])) as Record<
    Weekday,
    z.ZodOptional<typeof windowsOfDay>
  >
)

const content = {
  name: lineOfText({ max: 120 }),
  time_zone: timeZone,
  windows: weekWindows,
  holidays_country: countryCode.nullable().describe("Its public holidays are closed; null: none are"),
  closed_on: z.array(localDate).max(1000).describe("The shop's own closing days"),
}

export const createCalendarBody = z.strictObject({
  ...content,
  holidays_country: content.holidays_country.default(null),
  closed_on: content.closed_on.default([]),
})

export const updateCalendarBody = z
  .strictObject(content)
  .partial()
  .refine((body) => Object.keys(body).length > 0, { error: "at least one field" })

export const weekQuery = z.strictObject({
  from: localDate.optional().describe("First of the seven days; default the Monday of this week"),
})
