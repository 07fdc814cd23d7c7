import { z } from "@medusajs/framework/zod"
import { dayAnswer, deletionOf, instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"

const windows = z.array(z.tuple([z.string(), z.string()]))

export const calendar = z
  .object({
    id: z.string(),
    name: z.string(),
    time_zone: z.string(),
    windows: z.record(z.string(), windows).describe("Per weekday, mon to sun: from and to in wall time"),
    holidays_country: z.string().nullable(),
    closed_on: z.array(dayAnswer),
    is_default: z.boolean().describe("Came with the plugin; may be edited, not deleted"),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminBusinessCalendar" })

const weekDay = z
  .object({
    on: dayAnswer,
    weekday: z.number().int().describe("1 is Monday"),
    windows: windows.describe("As drawn for the weekday, also on a closed day"),
    closed: z.enum(["holiday", "closing_day"]).nullable(),
    working_minutes: z.number().int().describe("0 when closed; more or less when the clocks change"),
  })
  .meta({ id: "AdminCalendarDay" })

const week = z.object({ time_zone: z.string(), days: z.array(weekDay) }).meta({ id: "AdminCalendarWeek" })

export const calendarListAnswer = listOf("calendars", calendar).meta({ id: "AdminBusinessCalendarListResponse" })
export const calendarAnswer = oneOf("calendar", calendar).meta({ id: "AdminBusinessCalendarResponse" })
export const calendarDeletion = deletionOf("calendar").meta({ id: "AdminBusinessCalendarDeleteResponse" })
export const weekAnswer = oneOf("week", week).meta({ id: "AdminCalendarWeekResponse" })
