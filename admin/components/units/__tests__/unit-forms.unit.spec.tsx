/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { UnitCorrectForm } from "../unit-correct-form"
import { UnitEditForm } from "../unit-edit-form"
import { UnitHoldForm } from "../unit-hold-form"
import { UnitRecordForm } from "../unit-record-form"
import { UnitSerialForm } from "../unit-serial-form"
import { UnitTransferForm } from "../unit-transfer-form"

const at = "/admin/after-sales/units/asunit_1"
const ok = { unit: aUnit() }

const open = (form: ReactElement, language?: "it") => openPage({ at: "/page/form", form, language })

/** The form is gone and its success is said. */
async function isDone(where: () => string, words: string) {
  await waitFor(() => expect(where()).toBe("/page"))
  expect(await screen.findByText(words)).toBeTruthy()
}

describe("forms of a unit", () => {
  it("saves a serial number without the blanks around it", async () => {
    const server = fakeServer({ [`POST ${at}/serial`]: ok })
    const where = await open(<UnitSerialForm unit={aUnit()} />)
    write("Serial number", "  LD-0002 ")
    await press("Save")

    await isDone(where, "Serial number saved")
    expect(server.sent(`POST ${at}/serial`).map(({ body }) => body)).toEqual([{ serial_number: "LD-0002" }])
  })

  it("takes a serial number away when the field is left empty", async () => {
    const server = fakeServer({ [`POST ${at}/serial`]: ok })
    await open(<UnitSerialForm unit={aUnit()} />)
    write("Serial number", "   ")
    await press("Save")

    expect(server.sent(`POST ${at}/serial`)[0].body).toEqual({ serial_number: null })
  })

  it("stays open when it is refused, says why in the reader's language, and keeps what was typed", async () => {
    const refusal = { type: "conflict", code: "serial_taken", message: "serial_number 'X' is taken" }
    fakeServer({ [`POST ${at}/serial`]: new Refused(409, refusal) })
    const where = await open(<UnitSerialForm unit={aUnit()} />, "it")
    write("Numero di serie", "X")
    await press("Salva")

    expect(await screen.findByText("Un'altra unità di questo prodotto ha questo numero di serie.")).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect((screen.getByLabelText("Numero di serie", { selector: "input" }) as HTMLInputElement).value).toBe("X")
  })

  it("says a refusal that has no words of its own in the server's", async () => {
    fakeServer({
      [`POST ${at}/serial`]: new Refused(400, { type: "strange", message: "Field 'serial_number' is 'X'" }),
    })
    await open(<UnitSerialForm unit={aUnit()} />)
    write("Serial number", "X")
    await press("Save")

    expect(await screen.findByText("Field 'serial_number' is 'X'")).toBeTruthy()
  })

  it("invites a new owner only when there is an address", async () => {
    const server = fakeServer({ [`POST ${at}/transfer`]: { transfer: {} } })
    const where = await open(<UnitTransferForm unit={aUnit()} />)
    const send = screen.getByRole("button", { name: "Send invitation" }) as HTMLButtonElement
    expect(send.disabled).toBe(true)
    write("Email of the new owner", " bruno@example.com ")
    expect(send.disabled).toBe(false)
    await press("Send invitation")

    await isDone(where, "Invitation sent")
    expect(server.sent(`POST ${at}/transfer`)[0].body).toEqual({ email: "bruno@example.com" })
  })

  it("warns before an invitation that open matters would stop", async () => {
    const matter = { id: "m1", unit_id: "asunit_1", kind: "hold" as const, ref_id: "invoice-1", note_code: null }
    const open_at = { ...matter, opened_at: "2026-03-04T10:00:00.000Z", closed_at: null }
    const closed = { ...open_at, id: "m2", closed_at: "2026-03-05T10:00:00.000Z" }
    fakeServer({})
    await open(<UnitTransferForm unit={aUnit({ matters: [open_at, closed] })} />)

    expect(screen.getByText(/1 matter is still open/)).toBeTruthy()
  })

  it("puts a unit on hold under a reference", async () => {
    const server = fakeServer({ [`POST ${at}/matters`]: { matter: {} } })
    const where = await open(<UnitHoldForm unitId="asunit_1" />)
    write("Reference", " invoice-2044 ")
    await press("Save")

    await isDone(where, "Unit put on hold")
    expect(server.sent(`POST ${at}/matters`)[0].body).toEqual({ kind: "hold", ref_id: "invoice-2044" })
  })

  it("edits what the law needs to know, and leaves out what is not the unit's", async () => {
    const server = fakeServer({ [`POST ${at}`]: ok })
    const where = await open(<UnitEditForm unit={aUnit()} />)
    choose("Buyer", "business")
    turn("You install it")
    write("Expected life in months", "120")
    await press("Save")

    await isDone(where, "Details saved")
    expect(server.sent(`POST ${at}`)[0].body).toEqual({
      buyer_kind: "business",
      condition: "new",
      country_code: "it",
      is_installed_by_seller: true,
      expected_life_months: 120,
      digital_supply_months: null,
    })
  })

  it("asks whether the consumer chose repair of a replacement alone", async () => {
    fakeServer({})
    await open(<UnitEditForm unit={aUnit()} />)
    const switches = screen.getAllByRole("switch").length
    cleanup()
    await open(<UnitEditForm unit={aUnit({ replaces_id: "asunit_0" })} />)

    expect(screen.getAllByRole("switch").length).toBe(switches + 1)
  })

  it("records what is not known yet, at noon of the day in the unit's own zone", async () => {
    jest.useFakeTimers({
      now: new Date("2026-04-02T08:00:00.000Z"),
      doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "setTimeout", "setInterval"],
    })
    const server = fakeServer({ [`POST ${at}/facts`]: ok })
    await open(<UnitRecordForm unit={aUnit()} />)
    await press("Save")
    jest.useRealTimers()

    const [{ body }] = server.sent(`POST ${at}/facts`) as { body: { fact: string; at: string } }[]
    expect(body.fact).toBe("installed_at")
    const day = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Rome", dateStyle: "short" }).format(new Date(body.at))
    expect(day).toBe("2026-04-02")
  })

  it("corrects a date only when the reader is sure", async () => {
    const server = fakeServer({ [`POST ${at}/facts/correct`]: ok })
    const where = await open(<UnitCorrectForm unit={aUnit()} />)
    choose("Date to correct", "delivered_at")
    choose("Reason", "carrier_evidence")
    turn("It did not happen")
    await press("Save")
    await press("Cancel")
    expect(server.sent(`POST ${at}/facts/correct`)).toEqual([])
    expect(where()).toBe("/page/form")

    await press("Save")
    await press("Correct a date")
    await isDone(where, "Date corrected")
    expect(server.sent(`POST ${at}/facts/correct`)[0].body).toEqual({
      fact: "delivered_at",
      at: null,
      reason_code: "carrier_evidence",
    })
  })

  it("asks before what was typed is lost", async () => {
    fakeServer({})
    const where = await open(<UnitSerialForm unit={aUnit()} />)
    write("Serial number", "LD-0009")
    await press("Cancel")

    expect(await screen.findByText("Leave this form?")).toBeTruthy()
    expect(where()).toBe("/page/form")
    await press("Continue")
    await waitFor(() => expect(where()).toBe("/page"))
  })
})
