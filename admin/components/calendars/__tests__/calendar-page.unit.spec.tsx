/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { AdminBusinessCalendar, AdminCalendarWeek } from "../../../../src/types"
import { aList } from "../../../__tests__/harness/a-list"
import { aCalendar, aWeek } from "../../../__tests__/harness/a-promise"
import { fakeServer, Refused, type Sent } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, openRow, valueOf } from "../../../__tests__/harness/settings"
import { addFilter, fromToolbar, leaf, rowTexts, search } from "../../../__tests__/harness/use-table"
import { CalendarSection } from "../calendar-section"
import { CalendarTable } from "../calendar-table"
import { WeekDrawing } from "../week-drawing"

const calendars = "/admin/after-sales/calendars"
const list = `GET ${calendars}`
const week = `GET ${calendars}/ascal_1/week`
const places = {
  "GET /admin/after-sales/jurisdictions": {
    jurisdictions: ["pt", "it", "eu"].map((country_code) => ({ country_code })),
  },
}

describe("the table of calendars", () => {
  const open = (at = "/page", language?: "it") => openPage({ at, page: <CalendarTable />, language })

  it("says of each where it counts and whose holidays it keeps", async () => {
    const none = aCalendar({ id: "ascal_2", name: "Always", time_zone: "Asia/Tokyo", holidays_country: null })
    fakeServer({ ...places, [list]: aList("calendars", [aCalendar(), none]) })
    await open()
    await screen.findByText("Office")

    const [one, two] = rowTexts()
    expect(one).toMatch(/^OfficeEurope\/RomeItaly(Mar 3, 2026|3 Mar 2026)$/)
    expect(two).toContain("AlwaysAsia/Tokyo-")
  })

  it("is sorted, searched and leafed through by the server", async () => {
    const server = fakeServer({ ...places, [list]: aList("calendars", [aCalendar()], { count: 30 }) })
    await open()
    await screen.findByText("Office")
    expect(Object.fromEntries(server.sent(list)[0].query)).toEqual({ limit: "20", offset: "0", order: "name" })
    await leaf("next")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
    await search("rome")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("q")).toBe("rome"))
    await fromToolbar("Changed")
    await fromToolbar("Newest first")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("-updated_at"))
  })

  it("is narrowed to the holidays of countries, in the reader's language", async () => {
    fakeServer({ ...places, [list]: aList("calendars", [aCalendar()]) })
    await open("/page", "it")
    await screen.findByText("Office")

    expect((await addFilter("Festività")).sort()).toEqual(["Italia", "Portogallo"])
  })

  it("leads to each, and offers a new one to those who may", async () => {
    fakeServer({ ...places, [list]: aList("calendars", [aCalendar()]), ...may(["calendars.create"]) })
    const where = await open()
    expect((await screen.findByText("Create")).closest("a")?.getAttribute("href")).toBe("/page/create")
    await openRow("Office")
    expect(where()).toBe("/settings/after-sales/calendars/ascal_1")

    cleanup()
    const server = fakeServer({ ...places, [list]: aList("calendars", [aCalendar()]), ...may(["calendars.read"]) })
    await open()
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    expect(screen.queryByText("Create")).toBeNull()
  })
})

describe("the page of a calendar", () => {
  const open = (changes: Partial<AdminBusinessCalendar> = {}, language?: "it") =>
    openPage({ at: "/page", page: <CalendarSection calendar={aCalendar(changes)} />, language })
  const remove = `DELETE ${calendars}/ascal_1`

  it("says its zone, whose holidays it keeps, and the closing days that are still to come", async () => {
    fakeServer({ [week]: { week: aWeek() } })
    await open({ closed_on: ["2001-01-02", "2199-12-24", "2199-12-31"] })

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Office")
    expect(screen.getByText("Europe/Rome")).toBeTruthy()
    expect(valueOf("Public holidays")).toBe("Italy")
    expect(valueOf("Closing days")).toMatch(/^(Dec 24, 2199; Dec 31, 2199|24 Dec 2199; 31 Dec 2199)$/)

    cleanup()
    await open({ holidays_country: null })
    expect(valueOf("Public holidays")).toBe("None")
    expect(valueOf("Closing days")).toBe("-")
  })

  it("is deleted after a yes that names it, and is left for the list", async () => {
    const server = fakeServer({ [remove]: { id: "ascal_1", object: "calendar", deleted: true } })
    const where = await open()
    expect(await openMenu("Actions for Office")).toEqual(["Edit", "Remove"])
    await pick("Remove")
    expect(await screen.findByText("“Office” will be gone. Cases that run keep it.")).toBeTruthy()
    await answer("Cancel")
    expect(server.sent(remove)).toEqual([])
    await openMenu("Actions for Office")
    await pick("Remove")
    await answer("Remove")

    await waitFor(() => expect(where()).toBe("/settings/after-sales/calendars"))
    expect(await screen.findByText("The calendar was deleted")).toBeTruthy()
  })

  it.each([
    ["calendar_in_use", "A service level counts by this calendar. Give it another first."],
    ["calendar_is_default", "The calendar that came with the plugin can’t be deleted. Change it instead."],
  ])("stays when it is refused for %s", async (code, words) => {
    fakeServer({ [remove]: new Refused(409, { type: "conflict", code, message: code }) })
    const where = await open()
    await openMenu("Actions for Office")
    await pick("Remove")
    await answer("Remove")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/page")
  })

  it("offers no deletion of the calendar that ships, nor anything to those who may only look", async () => {
    fakeServer({})
    await open({ is_default: true })
    expect(await openMenu("Actions for Office")).toEqual(["Edit"])

    cleanup()
    const server = fakeServer(may(["calendars.read"]))
    await open()
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    expect(screen.queryByRole("button", { name: "Actions for Office" })).toBeNull()
  })
})

describe("the week of a calendar", () => {
  const draw = async (answer: unknown, language?: "it") => {
    const server = fakeServer({ [week]: answer })
    await openPage({ at: "/page", page: <WeekDrawing calendarId="ascal_1" />, language })
    return server
  }
  const bars = () => screen.findAllByRole("img")
  const drawn = (bar: HTMLElement) =>
    Array.from(bar.querySelectorAll<HTMLElement>("span[style]"), ({ style }) => [
      style.getPropertyValue("inset-inline-start"),
      style.width,
    ])
  const monday = (windows: [string, string][]): { week: AdminCalendarWeek } => {
    const [first, ...rest] = aWeek().days
    return { week: aWeek({ days: [{ ...first, windows }, ...rest] }) }
  }

  it("says day by day when the shop works, and why it does not", async () => {
    await draw({ week: aWeek() })

    expect((await bars()).map((bar) => bar.getAttribute("aria-label"))).toEqual([
      "09:00-13:00, 14:00-18:00",
      "Public holiday",
      "09:00-13:00, 14:00-18:00",
      "09:00-13:00, 14:00-18:00",
      "Closing day",
      "Closed",
      "Closed",
    ])
    expect(screen.getAllByRole("listitem")[0].textContent).toMatch(/Dec 7, 2026|7 Dec 2026/)
  })

  it("draws hours where they lie in the day, up to midnight and on from it", async () => {
    const { week: night } = monday([["18:00", "24:00"]])
    night.days[1] = { ...night.days[1], closed: null, windows: [["00:00", "06:00"]] }
    await draw({ week: night })

    expect(drawn((await bars())[0])).toEqual([["75%", "25%"]])
    expect(drawn((await bars())[1])).toEqual([["0%", "25%"]])
    expect(drawn((await bars())[6])).toEqual([])
  })

  it("draws several windows of a day, and those of a closed day in grey", async () => {
    await draw(
      monday([
        ["06:00", "12:00"],
        ["12:00", "18:00"],
      ])
    )
    expect(drawn((await bars())[0])).toEqual([
      ["25%", "25%"],
      ["50%", "25%"],
    ])

    const colour = (bar: HTMLElement) => bar.querySelector("span[style]")?.className
    expect(colour((await bars())[0])).toContain("blue")
    expect(colour((await bars())[1])).toContain("neutral")
  })

  it("is that of the calendar's own zone, whatever the reader's is", async () => {
    await draw({ week: aWeek({ time_zone: "Pacific/Kiritimati" }) })

    expect(await screen.findByText(/^Week of (Dec 7, 2026|7 Dec 2026) \(Pacific\/Kiritimati\)$/)).toBeTruthy()
  })

  it("is leafed through week by week, over the end of a year too", async () => {
    const from = ({ query }: Sent) => {
      const first = new Date(`${query.get("from") ?? "2026-12-28"}T00:00:00Z`).getTime()
      const days = aWeek().days.map((day, place) => ({
        ...day,
        on: new Date(first + place * 86_400_000).toISOString().slice(0, 10),
      }))
      return { week: aWeek({ days }) }
    }
    const server = await draw(from)
    await bars()
    expect(server.sent(week)[0].query.get("from")).toBeNull()
    await press("Week after")
    await waitFor(() => expect(server.sent(week).at(-1)?.query.get("from")).toBe("2027-01-04"))
    await screen.findByText(/Jan 4, 2027 \(|4 Jan 2027 \(/)
    await press("Week before")
    await screen.findByText(/Dec 28, 2026 \(|28 Dec 2026 \(/)
    await press("Week before")

    await waitFor(() => expect(server.sent(week).at(-1)?.query.get("from")).toBe("2026-12-21"))
  })

  it("is told in Italian", async () => {
    await draw({ week: aWeek() }, "it")

    expect((await bars())[1].getAttribute("aria-label")).toBe("Festività")
    expect((await bars())[6].getAttribute("aria-label")).toBe("Chiuso")
  })

  it("says why it can't be drawn", async () => {
    await draw(new Refused(403, { type: "forbidden", message: "no" }))

    expect(await screen.findByText("Your role does not allow this.")).toBeTruthy()
  })

  it("draws nothing while it is being read", async () => {
    await draw(new Promise(() => undefined))

    expect(screen.queryByRole("list")).toBeNull()
  })
})
