import { DateTime } from "luxon"
import { everything, fateOf } from "../service-case/everything"
import { complaint, request } from "../service-case/requests"
import { level, manager, officeHours } from "./cases"
import { describeClock } from "./clock-suite"

const wall = (time: string, zone: string) => DateTime.fromISO(time, { zone }).toJSDate()

describeClock("promises in other places", ({ service, sql }) => {
  const promise = async (time_zone: string, code: string, change: object = {}) => {
    const calendar = await service.createCalendar({
      ...officeHours,
      name: time_zone,
      time_zone,
      holidays_country: null,
      actor: manager,
      ...change,
    })
    await service.createServiceLevel({
      ...level(calendar.id, { name: code, scope: "country", scope_ids: [code] }),
      actor: manager,
    })
    return calendar
  }
  const due = async (country_code: string, now: Date, change = {}) => {
    const { case: made } = await service.createCase(request({ country_code, now, ...change }))
    const { deadlines } = await service.retrieveAdminCase(made.id)
    return deadlines.find(({ kind }) => kind === "first_response")?.due_at
  }

  it.each([
    // Opened on the Friday before the clocks change: eight hours of work from 15:00 reach Monday at 15:00.
    ["Europe/Rome", "2026-10-23T15:00", "2026-10-26T15:00"],
    ["Europe/Rome", "2027-03-26T15:00", "2027-03-29T15:00"],
    ["America/New_York", "2026-10-30T15:00", "2026-11-02T15:00"],
    ["Australia/Lord_Howe", "2027-04-02T15:00", "2027-04-05T15:00"],
    ["Asia/Kathmandu", "2026-11-20T15:00", "2026-11-23T15:00"],
    ["Pacific/Kiritimati", "2026-11-20T15:00", "2026-11-23T15:00"],
  ])("are kept by the clock on the wall in %s, from %s to %s", async (zone, opened, until) => {
    await promise(zone, "xx")
    expect(await due("XX", wall(opened, zone))).toBe(wall(until, zone).toISOString())
  })

  it("of a place whose days the clock cuts short are as long as its days are", async () => {
    const always = { mon: [["00:00", "24:00"]], sun: [["00:00", "24:00"]], sat: [["00:00", "24:00"]] }
    const calendar = await promise("Europe/Rome", "xx", { windows: always })
    const start = wall("2027-03-27T20:00", "Europe/Rome")
    expect(await due("xx", start)).toBe(new Date(start.getTime() + 480 * 60_000).toISOString())
    const week = async (from: string) =>
      (await service.drawWeek({ id: calendar.id, from })).days.map(({ working_minutes }) => working_minutes)
    expect(await week("2027-03-27")).toEqual([1440, 1380, 1440, 0, 0, 0, 0])
    expect(await week("2026-10-24")).toEqual([1440, 1500, 1440, 0, 0, 0, 0])
  })

  it("are those of the country even for a customer who writes from another zone", async () => {
    await promise("Europe/Rome", "it")
    await promise("America/New_York", "us")
    const now = wall("2026-11-23T09:00", "Europe/Rome")
    expect(await due("it", now, { time_zone: "Asia/Tokyo" })).toBe(
      wall("2026-11-23T18:00", "Europe/Rome").toISOString()
    )
    expect(await due("us", now, { time_zone: "Europe/Rome" })).toBe(
      wall("2026-11-23T18:00", "America/New_York").toISOString()
    )
  })

  it.each([
    ["T-042", "Europe/Warsaw", "2026-12-07", "deemed_accepted" as const],
    ["T-043", "Europe/Prague", "2026-12-23", null],
    ["T-169", "Europe/Prague", "2026-11-04", null],
  ])(
    "%s: an answer by law in %s is in time through the last second of %s and late from midnight on",
    async (_, zone, on, effect) => {
      const midnight = DateTime.fromISO(on, { zone }).plus({ days: 1 })
      const due_at = midnight.minus({ seconds: 1 }).toUTC().toISO() as string
      const now = midnight.minus({ days: 14 }).toJSDate()
      const legal = [{ code: "law_answer", due_at, effect }]
      const open = async () => (await service.createCase(complaint({ now, legal, time_zone: zone }))).case.id
      const decide = (id: string, at: DateTime) =>
        service.addMessage({
          case_id: id,
          body: "We repair it",
          communicates_decision: true,
          actor: manager,
          now: at.toJSDate(),
        })
      const [inTime, late, silent] = [await open(), await open(), await open()]
      await decide(inTime, midnight.minus({ milliseconds: 1 }))
      await decide(late, midnight)
      await service.claimDueDeadlines(100, midnight.toJSDate())
      const breached = async (id: string) => {
        const { deadlines, deemed_accepted_at } = await service.retrieveAdminCase(id)
        const answer = deadlines.find(({ kind }) => kind === "legal_answer")
        return [answer?.breached_at !== null, answer?.met_at !== null, deemed_accepted_at !== null]
      }
      expect(await breached(inTime)).toEqual([false, true, false])
      expect(await breached(late)).toEqual([true, true, effect !== null])
      expect(await breached(silent)).toEqual([true, false, effect !== null])
    }
  )

  it("are refused for places, days and hours that aren't there, and nothing is kept of them", async () => {
    const calendar = await promise("Europe/Rome", "it")
    const before = await everything(sql)
    const bad = [
      { time_zone: "Europe/Atlantis" },
      { time_zone: "" },
      { holidays_country: "xx" },
      { closed_on: ["2026-02-30"] },
      { windows: { mon: [["18:00", "09:00"]] } },
      { windows: { mon: [["09:00", "24:01"]] } },
      { windows: {} },
      { name: "a\0b" },
    ] as object[]
    for (const content of bad) {
      expect([
        content,
        await fateOf(() => service.updateCalendar({ id: calendar.id, content, actor: manager })),
      ]).toEqual([content, "invalid_data"])
      const input = { ...officeHours, actor: manager, ...content }
      expect([content, await fateOf(() => service.createCalendar(input))]).toEqual([content, "invalid_data"])
    }
    expect(await everything(sql)).toEqual(before)
    const { closed_on } = await service.updateCalendar({
      id: calendar.id,
      content: { closed_on: ["2026-12-24", "2026-01-02", "2026-12-24"] },
      actor: manager,
    })
    expect(closed_on).toEqual(["2026-01-02", "2026-12-24"])
  })
})
