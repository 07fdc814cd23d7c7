/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { pick, press, seek, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { UnitReplaceForm } from "../unit-replace-form"
import { UnitRepointForm } from "../unit-repoint-form"
import { UnitScanForm } from "../unit-scan-form"

const list = "GET /admin/after-sales/units"
const orders = "GET /admin/orders"
const at = "POST /admin/after-sales/units/asunit_1"
const scan = "POST /admin/after-sales/units/serials"
const found = {
  units: [
    aUnit(),
    aUnit({ id: "asunit_2", serial_number: "LD-0002" }),
    aUnit({ id: "asunit_3", serial_number: null, unit_index: 3, order_display_id: null }),
  ],
  count: 3,
  count_exact: true,
  limit: 10,
  offset: 0,
}
const isOff = (name: string) => (screen.getByRole("button", { name }) as HTMLButtonElement).disabled
const options = async () => (await screen.findAllByRole("option")).map(({ textContent }) => textContent)

describe("replacing a unit", () => {
  it("finds the other one by what is typed, and never offers the unit itself", async () => {
    const server = fakeServer({ [list]: found })
    await openPage({ at: "/page/form", form: <UnitReplaceForm unit={aUnit()} /> })
    await seek("Replacement", "LD")

    expect(await options()).toEqual(["Lario Duo · LD-0002 · #1042", "Lario Duo · Piece 3"])
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("q")).toBe("LD"))
  })

  it("is done after asking, with what the customer had chosen before", async () => {
    const server = fakeServer({ [list]: found, [`${at}/replace`]: { unit: aUnit() } })
    const where = await openPage({ at: "/page/form", form: <UnitReplaceForm unit={aUnit()} /> })
    expect(isOff("Save")).toBe(true)
    await seek("Replacement")
    await pick(/LD-0002/, "option")
    turn("The customer had asked for a repair")
    await press("Save")
    expect(screen.getByText("This unit's warranties end. This can't be undone.")).toBeTruthy()
    await press("Cancel")
    expect(server.sent(`${at}/replace`)).toEqual([])
    expect(where()).toBe("/page/form")

    await press("Save")
    await press("Replace")
    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(`${at}/replace`).map(({ body }) => body)).toEqual([
      { by_unit_id: "asunit_2", has_consumer_chosen_repair: true },
    ])
  })

  it.each([
    ["not_a_replacement", "Only another unit that is with a customer can take a unit's place."],
    ["replaces_another", "That unit already takes the place of another one."],
    ["unit_not_live", "This unit is no longer with a customer."],
  ])("says why it can't be: %s", async (code, words) => {
    fakeServer({ [list]: found, [`${at}/replace`]: new Refused(409, { type: "conflict", code, message: "no" }) })
    const where = await openPage({ at: "/page/form", form: <UnitReplaceForm unit={aUnit()} /> })
    await seek("Replacement")
    await pick(/LD-0002/, "option")
    await press("Save")
    await press("Replace")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/page/form")
  })
})

describe("saying which unit left", () => {
  const flagged = aUnit({ flagged_reason: "leaver_cancelled" })

  it("offers the units of the same order and product, the flagged one too", async () => {
    const server = fakeServer({ [list]: found })
    await openPage({ at: "/page/form", form: <UnitRepointForm unit={flagged} /> })
    expect(screen.getByText(/A piece of this order was canceled/)).toBeTruthy()
    await seek("Unit that left")

    expect((await options()).length).toBe(3)
    const { query } = server.sent(list)[0]
    expect([query.get("order_id"), query.get("product_id")]).toEqual(["order_1", "prod_1"])
  })

  it("is done after asking", async () => {
    const server = fakeServer({ [list]: found, [`${at}/repoint`]: { unit: aUnit() } })
    const where = await openPage({ at: "/page/form", form: <UnitRepointForm unit={flagged} /> })
    await seek("Unit that left")
    await pick(/Piece 3/, "option")
    await press("Save")
    expect(screen.getByText(/It leaves its owner and its warranties end/)).toBeTruthy()
    await press("Choose the unit")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(`${at}/repoint`).map(({ body }) => body)).toEqual([{ unit_id: "asunit_3" }])
    expect(await screen.findByText("Units updated")).toBeTruthy()
  })

  it("says in Italian that the other unit belongs elsewhere", async () => {
    const other = new Refused(409, { type: "conflict", code: "other_line", message: "no" })
    fakeServer({ [list]: found, [`${at}/repoint`]: other })
    await openPage({ at: "/page/form", form: <UnitRepointForm unit={flagged} />, language: "it" })
    await seek("Unità uscita")
    await pick(/LD-0002/, "option")
    await press("Salva")
    await press("Scegli l'unità")

    expect(await screen.findByText(/stessa riga/)).toBeTruthy()
  })
})

describe("scanning serial numbers", () => {
  const shop = {
    orders: [{ id: "order_1", display_id: 1042, email: "ada@example.com" }],
    count: 1,
    offset: 0,
    limit: 10,
  }
  const chooseOrder = async () => {
    await seek("Order", "#1042")
    await pick("#1042 · ada@example.com", "option")
  }

  it("needs an order and a number", async () => {
    fakeServer({ [orders]: shop })
    await openPage({ at: "/page/form", form: <UnitScanForm /> })
    expect(isOff("Save")).toBe(true)
    write("Serial numbers", "SN-1")
    expect(isOff("Save 1 number")).toBe(true)
    await chooseOrder()

    expect(isOff("Save 1 number")).toBe(false)
  })

  it("finds an order by its number with or without the sign before it, the newest first", async () => {
    const server = fakeServer({ [orders]: shop })
    await openPage({ at: "/page/form", form: <UnitScanForm /> })
    await seek("Order", "#1042")

    await waitFor(() => expect(server.sent(orders).some(({ query }) => query.get("q") === "1042")).toBe(true))
    expect(server.sent(orders)[0].query.get("order")).toBe("-display_id")
  })

  it("gives what was scanned in its order, whatever stood between, and counts it", async () => {
    const server = fakeServer({ [orders]: shop, [scan]: { units: [], already: [] } })
    const where = await openPage({ at: "/page/form", form: <UnitScanForm /> })
    await chooseOrder()
    write("Serial numbers", "SN-2\r\nSN-1\n\n  SN-3 ;SN-4,\tSN-5")
    await press("Save 5 numbers")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(scan).map(({ body }) => body)).toEqual([
      { order_id: "order_1", serials: ["SN-2", "SN-1", "SN-3", "SN-4", "SN-5"] },
    ])
    expect(await screen.findByText("5 serial numbers saved")).toBeTruthy()
  })

  it.each([
    ["too_many_serials", "There are more serial numbers than units without one."],
    ["serial_taken", "Another unit of this product has this serial number."],
  ])("keeps the list when it is refused: %s", async (code, words) => {
    fakeServer({ [orders]: shop, [scan]: new Refused(409, { type: "conflict", code, message: "no" }) })
    await openPage({ at: "/page/form", form: <UnitScanForm /> })
    await chooseOrder()
    write("Serial numbers", "SN-1\nSN-2")
    await press("Save 2 numbers")

    expect(await screen.findByText(words)).toBeTruthy()
    expect((screen.getByLabelText("Serial numbers", { selector: "textarea" }) as HTMLTextAreaElement).value).toBe(
      "SN-1\nSN-2"
    )
  })
})
