/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen } from "@testing-library/react"
import type { AdminWarranty } from "../../../../src/types"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { aWarranty } from "../../../__tests__/harness/a-warranty"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openPage } from "../../../__tests__/harness/open-page"
import { CustomerUnitsSection } from "../customer-units-section"
import { OrderUnitsSection } from "../order-units-section"
import { UnitCoverage } from "../unit-coverage"

const units = "GET /admin/after-sales/units"
const warranties = "GET /admin/after-sales/warranties"
const some = (rows: object[], rest: object = {}) => ({ units: rows, count: rows.length, count_exact: true, ...rest })
const many = Array.from({ length: 10 }, (_, row) => aUnit({ id: `asunit_${row}`, serial_number: `LD-${row}` }))

describe("an order's units", () => {
  const open = (language?: "it") => openPage({ at: "/page", page: <OrderUnitsSection orderId="order_1" />, language })

  it("are told with their state, what is promised, and what tells them apart", async () => {
    const rows = [
      aUnit(),
      aUnit({ id: "asunit_2", serial_number: null, status: "ordered", variant_title: null }),
      aUnit({ id: "asunit_3", serial_number: null, pieces: 12, is_tracked: false }),
    ]
    const server = fakeServer({ [units]: some(rows), [warranties]: { warranties: [aWarranty()] } })
    await open()
    const rowsSaid = async () => (await screen.findAllByRole("link")).map(({ textContent }) => textContent ?? "")
    await screen.findByText(/Until (Mar 3, 2028|3 Mar 2028)/)

    const [first, second, third] = await rowsSaid()
    expect(first).toMatch(/Lario Duo.*Steel.*LD-0001.*Until.*2028.*Delivered/)
    expect(second).toMatch(/LARIO-2.*No serial number.*No warranty in force.*Ordered/)
    expect(third).toMatch(/12 pieces/)
    expect(server.sent(warranties)[0].query.getAll("unit_id[]")).toEqual(["asunit_1", "asunit_2", "asunit_3"])
  })

  it("are the first ten as they were made, with the way to all of them", async () => {
    const server = fakeServer({ [units]: some(many, { count: 37 }), [warranties]: { warranties: [] } })
    await open()
    const all = await screen.findByRole("link", { name: "Show all 37 units" })

    expect(all.getAttribute("href")).toBe("/after-sales/units?order_id=order_1")
    expect(Object.fromEntries(server.sent(units)[0].query)).toEqual({
      order_id: "order_1",
      limit: "10",
      order: "created_at",
    })
  })

  it("are more than were counted", async () => {
    fakeServer({ [units]: some(many, { count: 1_001, count_exact: false }), [warranties]: { warranties: [] } })
    await open("it")

    expect(await screen.findByRole("link", { name: "Mostra le oltre 1.000 unità" })).toBeTruthy()
  })

  it("are none yet, and nothing is asked about their warranties", async () => {
    const server = fakeServer({ [units]: some([]) })
    await open()

    expect(await screen.findByText(/This order has no units/)).toBeTruthy()
    expect(server.sent(warranties)).toEqual([])
  })

  it("can't be read: core's page stands, and the card says why in the reader's language", async () => {
    fakeServer({ [units]: new Refused(403, { type: "forbidden", message: "Not yours to read" }) })
    await open("it")

    expect(await screen.findByText("Il tuo ruolo non lo permette.")).toBeTruthy()
    expect(screen.queryByText(/Questo ordine non ha unità/)).toBeNull()
  })
})

describe("a customer's units", () => {
  const open = () => openPage({ at: "/page", page: <CustomerUnitsSection customerId="cus_1" /> })

  it("are the newest first, with the way to all of them", async () => {
    const server = fakeServer({ [units]: some(many, { count: 11 }), [warranties]: { warranties: [] } })
    await open()
    const all = await screen.findByRole("link", { name: "Show all 11 units" })

    expect(all.getAttribute("href")).toBe("/after-sales/units?customer_id=cus_1")
    expect(server.sent(units)[0].query.get("order")).toBe("-created_at")
    expect(screen.getByRole("link", { name: /LD-4/ }).getAttribute("href")).toBe("/after-sales/units/asunit_4")
  })

  it("are none", async () => {
    fakeServer({ [units]: some([]) })
    await open()

    expect(await screen.findByText("This customer owns no units.")).toBeTruthy()
  })

  it("can't be read", async () => {
    fakeServer({ [units]: new Refused(500, { type: "unknown_error", message: "The database is away" }) })
    await open()

    expect(await screen.findByText("Something went wrong on the server. Try again.")).toBeTruthy()
  })
})

describe("what is promised for a unit, in a line", () => {
  const said = async (list: AdminWarranty[], language?: "it") => {
    fakeServer({})
    await openPage({ at: "/page", page: <UnitCoverage warranties={list} />, language })
    const line = document.querySelector("p")?.textContent
    cleanup()
    return line
  }
  const open_ended = { ...aWarranty().terms, is_open_ended: true }
  const none = { parts: null, labour: null, travel: null }

  it("is the last day of all that are in force", async () => {
    const longer = aWarranty({ id: "aswar_2", ends_on: { parts: "2027-01-01", labour: "2029-05-05", travel: null } })
    expect(await said([aWarranty(), longer])).toMatch(/^Until .*2029$/)
  })

  it("leaves out what is over, void or used up, however late it would have ended", async () => {
    const late = { parts: "2040-01-01", labour: null, travel: null }
    const over = (["expired", "void", "exhausted"] as const).map((status) => aWarranty({ status, ends_on: late }))
    expect(await said([...over, aWarranty()])).toMatch(/2028$/)
  })

  it("is the least where the law names no end", async () => {
    expect(await said([aWarranty({ terms: open_ended })])).toMatch(/^At least until .*2028$/)
  })

  it("is covered where there is no end at all", async () => {
    expect(await said([aWarranty({ ends_on: none })])).toBe("Covered")
  })

  it("waits for its start", async () => {
    expect(await said([aWarranty({ status: "pending", ends_on: none })], "it")).toBe("Non ancora iniziata")
  })

  it("is nothing", async () => {
    expect(await said([])).toBe("No warranty in force")
    expect(await said([aWarranty({ status: "void" })], "it")).toMatch(/Nessuna garanzia/)
  })
})
