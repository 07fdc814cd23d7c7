/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminBusinessCalendar, AdminCalendarsCreateBody } from "../../../../src/types"
import { aCalendar } from "../../../__tests__/harness/a-promise"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, typed, written } from "../../../__tests__/harness/settings"
import { CalendarForm } from "../calendar-form"

const create = "POST /admin/after-sales/calendars"
const edit = `${create}/ascal_1`

/** Opens the form: of a calendar where one is given, else of a new one. */
async function form(calendar?: AdminBusinessCalendar, language?: "it") {
  const server = fakeServer({
    "GET /admin/after-sales/jurisdictions": {
      jurisdictions: ["it", "pt", "eu"].map((country_code) => ({ country_code })),
    },
    [create]: { calendar: aCalendar({ id: "ascal_new" }) },
    [edit]: { calendar: aCalendar() },
  })
  const where = await openPage({ at: "/page/form", form: <CalendarForm calendar={calendar} />, language })
  const sent = (route: string) => written(server, route) as AdminCalendarsCreateBody
  return { server, where, sent }
}
const office = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
]
const errorAt = (label: string) => {
  const field = screen.getByLabelText(label, { selector: "input, textarea" })
  const described = field.getAttribute("aria-describedby")?.split(" ") ?? []
  const words = described.map((id) => document.getElementById(id)?.textContent ?? "")
  return field.getAttribute("aria-invalid") === "true" ? words.at(-1) : undefined
}
const usual = "Such as 09:00-13:00, 14:00-18:00; nothing when closed"

describe("a new calendar", () => {
  it("begins with a usual week in the reader's zone, needs a name, and goes on to its page", async () => {
    const { where, sent } = await form()
    expect(typed("Time zone")).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone)
    expect(typed("Saturday")).toBe("")
    expect(canSend()).toBe(false)
    write("Name", " Office ")
    write("Time zone", " Europe/Rome ")
    await press("Save")

    await isDone(where, "The calendar was saved", "/settings/after-sales/calendars/ascal_new")
    expect(sent(create)).toEqual({
      name: "Office",
      time_zone: "Europe/Rome",
      windows: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
      holidays_country: null,
      closed_on: [],
    })
  })

  it("keeps the holidays of a country, of which the rest of the world is none", async () => {
    const { sent } = await form(undefined, "it")
    const countries = () => Array.from(document.querySelectorAll("select option"), ({ textContent }) => textContent)
    await waitFor(() => expect(countries().sort()).toEqual(["Italia", "Nessuna", "Portogallo"]))
    write("Nome", "Officina")
    choose("Festività", "pt")
    await press("Salva")

    expect(sent(create).holidays_country).toBe("pt")
  })

  it("says that a zone is none in the server's words, and keeps what was typed", async () => {
    const { server, where } = await form()
    const message = "Field 'time_zone' is 'Rome': an IANA zone such as Europe/Rome"
    server.answer(create, new Refused(400, { type: "invalid_data", message }))
    write("Name", "Office")
    write("Time zone", "Rome")
    await press("Save")

    expect(await screen.findByText(message)).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(typed("Time zone")).toBe("Rome")
  })

  it("can't be without a zone, nor without any hours", async () => {
    await form(aCalendar())
    write("Time zone", "  ")
    expect(canSend()).toBe(false)
    write("Time zone", "Europe/Rome")
    expect(canSend()).toBe(true)
    for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]) {
      write(day, "")
    }
    expect(canSend()).toBe(false)
    write("Sunday", "10:00-11:00")

    expect(canSend()).toBe(true)
  })
})

describe("the hours of a day", () => {
  it.each([
    ["8:30–12", usual],
    ["13:00-09:00, 14:00-18:00", usual],
    ["09:00-13:00, 12:00-18:00", usual],
    ["morning", usual],
    ["09:00", usual],
    ["09:00-25:00", usual],
  ])("are not guessed from “%s”, and the day says so", async (text, words) => {
    await form(aCalendar())
    write("Tuesday", text)

    expect(errorAt("Tuesday")).toBe(words)
    expect(errorAt("Monday")).toBeUndefined()
    expect(canSend()).toBe(false)
  })

  it("go over midnight on two days, which is said where it is typed otherwise", async () => {
    const { sent } = await form(aCalendar())
    write("Friday", "22:00-06:00")
    expect(errorAt("Friday")).toBe("A night goes until 24:00, and on from 00:00 on the day after")
    expect(canSend()).toBe(false)
    write("Friday", "22:00-24:00")
    write("Saturday", "00:00-06:00")
    expect(errorAt("Friday")).toBeUndefined()
    await press("Save")

    expect(sent(edit).windows).toMatchObject({ fri: [["22:00", "24:00"]], sat: [["00:00", "06:00"]] })
  })

  it("may be typed as people write them, around the clock and in several parts", async () => {
    const { sent } = await form(aCalendar())
    write("Monday", "8.30 – 12.00; 13:00-17:15, 20:00-21:00")
    write("Sunday", "00:00-24:00")
    await press("Save")

    expect(sent(edit).windows.mon).toEqual([
      ["08:30", "12:00"],
      ["13:00", "17:15"],
      ["20:00", "21:00"],
    ])
    expect(sent(edit).windows.sun).toEqual([["00:00", "24:00"]])
  })

  it("are refused by the server when they hold too little, with its reason", async () => {
    const { server } = await form(aCalendar())
    const message = "Field 'windows' must hold at least 60 working minutes"
    server.answer(edit, new Refused(400, { type: "invalid_data", message }))
    write("Monday", "09:00-09:01")
    await press("Save")

    expect(await screen.findByText(message)).toBeTruthy()
  })
})

describe("a calendar that is changed", () => {
  it("goes back as it came but for what was changed", async () => {
    const { where, sent } = await form(aCalendar({ closed_on: ["2026-12-24"], time_zone: "Asia/Kathmandu" }))
    expect(typed("Monday")).toBe("09:00-13:00, 14:00-18:00")
    write("Closing days", "2026-12-24\n2026-12-31, 2027-01-02;\n")
    await press("Save")

    await isDone(where, "The calendar was saved")
    expect(sent(edit)).toEqual({
      name: "Office",
      time_zone: "Asia/Kathmandu",
      windows: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
      holidays_country: "it",
      closed_on: ["2026-12-24", "2026-12-31", "2027-01-02"],
    })
  })

  it("keeps no holidays any more when none are wanted", async () => {
    const { sent } = await form(aCalendar())
    choose("Public holidays", "none")
    await press("Save")

    expect(sent(edit).holidays_country).toBeNull()
  })

  it.each(["24.12.2026", "2026-02-30", "Christmas", "2026-12-24 to 2026-12-31", "2026-13-01"])(
    "is not closed on “%s”",
    async (text) => {
      await form(aCalendar())
      write("Closing days", text)

      expect(errorAt("Closing days")).toBe("Days such as 2026-12-24")
      expect(canSend()).toBe(false)
    }
  )

  it("may be closed on a leap day", async () => {
    const { sent } = await form(aCalendar())
    write("Closing days", "2028-02-29")
    await press("Save")

    expect(sent(edit).closed_on).toEqual(["2028-02-29"])
  })

  it("is not left without a question once hours were changed", async () => {
    const { where } = await form(aCalendar())
    write("Monday", "")
    await press("Cancel")
    await answer("Cancel")
    expect(where()).toBe("/page/form")
    write("Monday", "09:00-13:00, 14:00-18:00")
    await press("Cancel")

    expect(where()).toBe("/page")
  })
})
