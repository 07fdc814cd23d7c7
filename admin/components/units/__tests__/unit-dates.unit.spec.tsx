/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminUnitDetail } from "../../../../src/types"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, stepDay, turn } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { UnitCorrectForm } from "../unit-correct-form"
import { UnitRecordForm } from "../unit-record-form"

const facts = "POST /admin/after-sales/units/asunit_1/facts"
const correction = `${facts}/correct`
const ok = { unit: aUnit() }
type Sent = { fact: string; at: string | null; reason_code?: string }

/** It is that moment until the test is over; the page's own waiting goes on. */
const itIs = (now: string) =>
  jest.useFakeTimers({
    now: new Date(now),
    doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "setTimeout", "setInterval", "clearTimeout"],
  })
afterEach(() => void jest.useRealTimers())

const dayThere = (instant: string | null, timeZone: string) =>
  new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short" }).format(new Date(instant ?? Number.NaN))

async function record(unit: AdminUnitDetail) {
  const server = fakeServer({ [facts]: ok })
  const where = await openPage({ at: "/page/form", form: <UnitRecordForm unit={unit} /> })
  return { where, sent: () => server.sent(facts).map(({ body }) => body as Sent) }
}

async function correct(unit: AdminUnitDetail, language?: "it") {
  const server = fakeServer({ [correction]: ok })
  const where = await openPage({ at: "/page/form", form: <UnitCorrectForm unit={unit} />, language })
  return { server, where, sent: () => server.sent(correction).map(({ body }) => body as Sent) }
}

describe("recording a date", () => {
  it.each([
    ["2026-04-02T20:00:00.000Z", "Asia/Tokyo", "2026-04-03"],
    ["2026-04-02T02:00:00.000Z", "America/Los_Angeles", "2026-04-01"],
    ["2026-04-02T11:30:00.000Z", "Pacific/Kiritimati", "2026-04-03"],
    ["2026-03-29T00:30:00.000Z", "Europe/Rome", "2026-03-29"],
  ])("at %s begins with today where the unit is, %s", async (now, time_zone, today) => {
    itIs(now)
    const { sent } = await record(aUnit({ time_zone }))
    await press("Save")

    const [{ at }] = sent()
    expect(dayThere(at, time_zone)).toBe(today)
    expect(new Date(at ?? "").getTime()).toBeLessThanOrEqual(new Date(now).getTime())
  })

  it("takes another day, and means that day there", async () => {
    itIs("2026-04-02T08:00:00.000Z")
    const { sent } = await record(aUnit({ time_zone: "Asia/Tokyo" }))
    await stepDay("Day", "ArrowDown")
    await press("Save")

    expect(dayThere(sent()[0].at, "Asia/Tokyo")).toBe("2026-04-01")
  })

  it("offers what is not known yet, in the order in which it usually happens", async () => {
    await record(aUnit({ shipped_at: null }))

    const answers = Array.from(document.querySelectorAll("form select option"), ({ textContent }) => textContent)
    expect(answers.filter(Boolean)).toEqual(["Shipped", "Installed", "Returned", "Canceled", "Scrapped"])
  })

  it("says in which zone the day is read", async () => {
    await record(aUnit({ time_zone: "Asia/Tokyo" }))

    expect(screen.getByText("In the time zone Asia/Tokyo.")).toBeTruthy()
  })

  it("needs a day", async () => {
    await record(aUnit())
    await press("Clear date")

    expect((screen.getByRole("button", { name: "Save" }) as HTMLButtonElement).disabled).toBe(true)
  })

  it("says that another date is known already, and stays", async () => {
    const known = new Refused(409, { type: "conflict", code: "fact_known", message: "known" })
    fakeServer({ [facts]: known })
    const where = await openPage({ at: "/page/form", form: <UnitRecordForm unit={aUnit()} /> })
    await press("Save")

    expect(await screen.findByText("Another date is known already. Correct it instead.")).toBeTruthy()
    expect(where()).toBe("/page/form")
  })
})

describe("correcting a date", () => {
  it.each([
    ["2026-03-03T20:00:00.000Z", "Asia/Tokyo", "2026-03-04"],
    ["2026-03-03T02:00:00.000Z", "America/Los_Angeles", "2026-03-02"],
    ["2026-03-03T10:00:00.000Z", "Europe/Rome", "2026-03-03"],
  ])("begins with the day that %s was in %s, so that a reason alone moves nothing", async (at, time_zone, day) => {
    const unit = aUnit({ time_zone, delivered_at: at, shipped_at: null })
    const { sent } = await correct(unit)
    choose("Reason", "carrier_evidence")
    await press("Save")
    await press("Correct a date")

    await waitFor(() => expect(sent().length).toBe(1))
    expect(sent()[0]).toMatchObject({ fact: "delivered_at", reason_code: "carrier_evidence" })
    expect(dayThere(sent()[0].at, time_zone)).toBe(day)
  })

  it("goes to the day of the fact that was chosen", async () => {
    const unit = aUnit({ shipped_at: "2026-03-01T10:00:00.000Z", delivered_at: "2026-03-09T10:00:00.000Z" })
    const { sent } = await correct(unit)
    choose("Date to correct", "delivered_at")
    await stepDay("Day", "ArrowDown")
    await press("Save")
    await press("Correct a date")

    await waitFor(() => expect(sent().length).toBe(1))
    expect(dayThere(sent()[0].at, "Europe/Rome")).toBe("2026-03-08")
  })

  it("takes back what never happened, and hides the day then", async () => {
    const { sent, where } = await correct(aUnit(), "it")
    expect(screen.getByRole("group", { name: "Giorno" })).toBeTruthy()
    turn("Non è successo")
    expect(screen.queryByRole("group", { name: "Giorno" })).toBeNull()
    await press("Salva")
    expect(screen.getByText(/Le garanzie dell'unità vengono ricalcolate/)).toBeTruthy()
    await press("Correggi una data")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(sent()).toEqual([{ fact: "shipped_at", at: null, reason_code: "typing_error" }])
  })

  it("offers what is known alone", async () => {
    await correct(aUnit({ shipped_at: null, installed_at: "2026-03-05T10:00:00.000Z" }))

    const [which] = Array.from(document.querySelectorAll("form select"))
    const answers = Array.from(which.querySelectorAll("option"), ({ textContent }) => textContent)
    expect(answers.filter(Boolean)).toEqual(["Delivered", "Installed"])
  })
})
