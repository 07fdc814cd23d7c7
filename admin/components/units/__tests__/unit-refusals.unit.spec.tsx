/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import texts from "../../../i18n"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { UnitEditForm } from "../unit-edit-form"
import { UnitHoldForm } from "../unit-hold-form"
import { UnitMattersSection } from "../unit-matters-section"
import { UnitSerialForm } from "../unit-serial-form"
import { UnitTransferForm } from "../unit-transfer-form"

const at = "/admin/after-sales/units/asunit_1"
const refused = (code: string, status = 409) => new Refused(status, { type: "conflict", code, message: `no: ${code}` })
const open = (form: ReactElement, language?: "it") => openPage({ at: "/page/form", form, language })
const { afterSales: en } = texts.en
const { afterSales: it_ } = texts.it

describe("handing a unit over", () => {
  const fill = async (label: string, button: string) => {
    write(label, "bruno@example.com")
    await press(button)
  }

  it.each(["already_owner", "open_matters", "unit_not_live", "retry"] as const)(
    "is refused with words for %s",
    async (code) => {
      fakeServer({ [`POST ${at}/transfer`]: refused(code) })
      const where = await open(<UnitTransferForm unit={aUnit()} />)
      await fill("Email of the new owner", "Send invitation")

      expect(await screen.findByText(en.refusals[code])).toBeTruthy()
      expect(where()).toBe("/page/form")
      expect((screen.getByLabelText("Email of the new owner") as HTMLInputElement).value).toBe("bruno@example.com")
    }
  )

  it.each(["already_owner", "open_matters"] as const)("is refused in Italian for %s", async (code) => {
    fakeServer({ [`POST ${at}/transfer`]: refused(code) })
    await open(<UnitTransferForm unit={aUnit()} />, "it")
    await fill("Email del nuovo proprietario", "Manda invito")

    expect(await screen.findByText(it_.refusals[code])).toBeTruthy()
  })

  it("does not send what is no address", async () => {
    const server = fakeServer({ [`POST ${at}/transfer`]: { transfer: {} } })
    await open(<UnitTransferForm unit={aUnit()} />)
    write("Email of the new owner", "bruno")
    await press("Send invitation")

    expect(server.sent(`POST ${at}/transfer`)).toEqual([])
  })

  it("is sent once, however often the button is pressed", async () => {
    const server = fakeServer({ [`POST ${at}/transfer`]: () => new Promise(() => undefined) })
    await open(<UnitTransferForm unit={aUnit()} />)
    await fill("Email of the new owner", "Send invitation")
    await press("Send invitation")
    await press("Send invitation")

    expect(server.sent(`POST ${at}/transfer`).length).toBe(1)
  })

  it("counts the matters that stop it in words of one and of many", async () => {
    const matter = (id: string) => ({
      id,
      unit_id: "asunit_1",
      kind: "case" as const,
      ref_id: id,
      opened_at: "2026-03-04T10:00:00.000Z",
      closed_at: null,
      note_code: null,
    })
    fakeServer({})
    await open(<UnitTransferForm unit={aUnit({ matters: [matter("a"), matter("b"), matter("c")] })} />, "it")

    expect(screen.getByText(/3 questioni sono ancora aperte/)).toBeTruthy()
  })
})

describe("details of a unit", () => {
  it("keep their country when only something else is changed", async () => {
    const server = fakeServer({ [`POST ${at}`]: { unit: aUnit() } })
    const unit = aUnit({ country_code: "pt", replaces_id: "asunit_0", has_consumer_chosen_repair: true })
    await open(<UnitEditForm unit={unit} />)
    choose("Condition", "refurbished")
    await press("Save")

    await waitFor(() => expect(server.sent(`POST ${at}`).length).toBe(1))
    expect(server.sent(`POST ${at}`)[0].body).toMatchObject({
      country_code: "pt",
      condition: "refurbished",
      has_consumer_chosen_repair: true,
    })
  })

  it("say nothing of a country that is not known", async () => {
    const server = fakeServer({ [`POST ${at}`]: { unit: aUnit() } })
    await open(<UnitEditForm unit={aUnit({ country_code: null })} />)
    choose("Buyer", "business")
    await press("Save")

    await waitFor(() => expect(server.sent(`POST ${at}`).length).toBe(1))
    expect(server.sent(`POST ${at}`)[0].body).not.toHaveProperty("country_code")
  })

  it("are refused in the server's words, which name the field", async () => {
    const message = "Field 'country_code' is 'zz'; expected a country of ISO 3166"
    fakeServer({ [`POST ${at}`]: new Refused(400, { type: "invalid_data", message }) })
    const where = await open(<UnitEditForm unit={aUnit()} />, "it")
    await press("Salva")

    expect(await screen.findByText(message)).toBeTruthy()
    expect(where()).toBe("/page/form")
  })

  it("ask before a change is lost, and not before none is", async () => {
    fakeServer({})
    const where = await open(<UnitEditForm unit={aUnit()} />)
    await press("Cancel")
    await waitFor(() => expect(where()).toBe("/page"))

    const again = await open(<UnitEditForm unit={aUnit()} />)
    choose("Buyer", "business")
    await press("Cancel")
    expect(await screen.findByText("Leave this form?")).toBeTruthy()
    expect(again()).toBe("/page/form")
  })
})

describe("other acts on a unit", () => {
  it("keep a serial number that is taken in the field, to be mended", async () => {
    const server = fakeServer({ [`POST ${at}/serial`]: refused("serial_taken") })
    const where = await open(<UnitSerialForm unit={aUnit()} />)
    write("Serial number", "LD-0002")
    await press("Save")
    await screen.findByText(en.refusals.serial_taken)
    server.answer(`POST ${at}/serial`, { unit: aUnit() })
    write("Serial number", "LD-0003")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(`POST ${at}/serial`).at(-1)?.body).toEqual({ serial_number: "LD-0003" })
  })

  it("put no unit on hold under nothing", async () => {
    fakeServer({})
    await open(<UnitHoldForm unitId="asunit_1" />)
    write("Reference", "   ")

    expect((screen.getByRole("button", { name: "Save" }) as HTMLButtonElement).disabled).toBe(true)
  })

  it("say that a matter was closed by somebody else", async () => {
    const hold = {
      id: "asmat_1",
      unit_id: "asunit_1",
      kind: "hold" as const,
      ref_id: "invoice-2044",
      opened_at: "2026-03-04T10:00:00.000Z",
      closed_at: null,
      note_code: null,
    }
    const gone = new Refused(404, { type: "not_found", message: "gone" })
    fakeServer({ ...may(["units.update"]), [`DELETE ${at}/matters/asmat_1`]: gone })
    await openPage({ at: "/page", page: <UnitMattersSection unit={aUnit({ matters: [hold] })} />, language: "it" })
    await screen.findByRole("button", { name: "Chiudi" })
    await press("Chiudi")
    await press("Chiudi")

    expect(await screen.findByText(it_.refusals.not_found)).toBeTruthy()
    expect(screen.queryByText("Questione chiusa")).toBeNull()
  })

  it.each(["case", "repair", "appointment"] as const)("leave a %s open: it is closed where it lives", async (kind) => {
    const matter = {
      id: "asmat_1",
      unit_id: "asunit_1",
      kind,
      ref_id: "ref-1",
      opened_at: "2026-03-04T10:00:00.000Z",
      closed_at: null,
      note_code: null,
    }
    const server = fakeServer(may(["units.update"]))
    await openPage({ at: "/page", page: <UnitMattersSection unit={aUnit({ matters: [matter] })} /> })
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))

    expect(screen.getByText(new RegExp(`${en.units.matters.kind[kind]}: ref-1`))).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Close" })).toBeNull()
  })
})
