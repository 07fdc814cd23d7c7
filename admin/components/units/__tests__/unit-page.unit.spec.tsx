/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor, within } from "@testing-library/react"
import type { AdminUnitDetail } from "../../../../src/types"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { aWarranty } from "../../../__tests__/harness/a-warranty"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { press } from "../../../__tests__/harness/fill-in"
import EditPage from "../../../routes/after-sales/units/[id]/@edit/page"
import TransferPage from "../../../routes/after-sales/units/[id]/@transfer/page"
import UnitPage, { handle } from "../../../routes/after-sales/units/[id]/page"
import { SerialNumber } from "../serial-number"

jest.mock("@medusajs/dashboard/components", () =>
  jest
    .requireActual<typeof import("../../../__tests__/harness/plain-layout")>("../../../__tests__/harness/plain-layout")
    .dashboardWithPlainLayout()
)

const read = "GET /admin/after-sales/units/asunit_1"
const coverage = "GET /admin/after-sales/coverage"
const owed = { type: "invalid_data", message: "Not now" }

async function open(unit: AdminUnitDetail | Refused | (() => unknown), permissions: string[] = [], language?: "it") {
  const answer = unit instanceof Refused || typeof unit === "function" ? unit : { unit }
  const server = fakeServer({ [read]: answer, [coverage]: new Refused(400, owed), ...may(permissions) })
  const where = await openPage({
    at: "/units/asunit_1",
    path: "/units/:id",
    page: <UnitPage />,
    form: <EditPage />,
    language,
  })
  return { server, where }
}
const card = (heading: string) =>
  within(screen.getByRole("heading", { name: heading }).closest(".divide-y, .flex.flex-col") as HTMLElement)

describe("the page of a unit", () => {
  it("stands in outline while it is read", async () => {
    await open(() => new Promise(() => undefined))

    expect(screen.getByRole("status", { name: "Loading" })).toBeTruthy()
  })

  it("hands a refusal to whoever shows errors", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    await open(new Refused(404, { type: "not_found", message: "Unit asunit_1 was not found" }))

    await waitFor(() => expect(document.body.textContent).toContain("Unit asunit_1 was not found"))
    quiet.mockRestore()
  })

  it("is read once, and asks for coverage in the reader's language", async () => {
    const { server } = await open(aUnit(), [], "it")
    await screen.findByRole("heading", { level: 1, name: "Lario Duo" })
    await waitFor(() => expect(server.sent(coverage).length).toBe(1))

    expect(server.sent(read).length).toBe(1)
    expect(Object.fromEntries(server.sent(coverage)[0].query)).toEqual({ unit_id: "asunit_1", locale: "it" })
  })

  it("shows nothing of a registration for a unit of an order", async () => {
    await open(aUnit())
    await screen.findByRole("heading", { level: 1 })

    expect(screen.queryByRole("heading", { name: "Registration" })).toBeNull()
  })

  it("shows what a customer said of a unit bought elsewhere, and no order", async () => {
    const unit = aUnit({
      origin: "registered",
      status: "pending",
      registered_state: "pending",
      registration_note: "A present",
      purchase_place: "Mercato di Como",
      order_id: null,
      order_display_id: null,
      price_paid: null,
    })
    await open(unit, ["units.approve"])
    await screen.findByRole("heading", { name: "Registration" })

    expect(card("Registration").getByText("A present")).toBeTruthy()
    expect(card("Registration").getByText("Mercato di Como")).toBeTruthy()
    expect(screen.getByText("Order", { selector: "p" }).parentElement?.textContent).toBe("Order-")
    expect(screen.getByText("Price paid").parentElement?.textContent).toBe("Price paid-")
  })

  it("lists its warranties with their period, those without a start with what they wait for", async () => {
    const warranties = [
      aWarranty(),
      aWarranty({
        id: "aswar_2",
        kind: "statutory",
        policy_name: null,
        policy_code: null,
        starts_on: null,
        status: "pending",
      }),
      aWarranty({
        id: "aswar_3",
        policy_name: { en: "For life" },
        terms: { ...aWarranty().terms, is_open_ended: true },
      }),
    ]
    await open(aUnit({ warranties }))
    const link = (name: RegExp) => screen.findByRole("link", { name })

    expect((await link(/^Lario Plus/)).textContent).toMatch(/(Mar 3, 2026|3 Mar 2026) – (Mar 3, 2028|3 Mar 2028)Active/)
    expect((await link(/^Legal guarantee/)).textContent).toMatch(/Starts when it is deliveredNot started/)
    expect((await link(/^For life/)).textContent).toMatch(/At least until/)
    expect((await link(/^Lario Plus/)).getAttribute("href")).toBe("/after-sales/warranties/aswar_1")
  })

  it("says that there are no warranties", async () => {
    await open(aUnit())

    expect(await screen.findByText("This unit has no warranties.")).toBeTruthy()
  })

  it("tells what happened in the unit's own zone", async () => {
    const events = [
      {
        id: "e1",
        kind: "delivered",
        actor_type: "system",
        actor_id: null,
        data: { at: "2026-03-03T20:00:00.000Z" },
        created_at: "2026-03-03T20:00:01.000Z",
      },
    ]
    await open(aUnit({ events, time_zone: "Asia/Tokyo" }))

    expect((await screen.findByRole("listitem")).textContent).toMatch(/Delivered.*Mar 4, 2026.*5:00/)
  })

  it("counts the pieces that one unit stands for", async () => {
    await open(aUnit({ pieces: 12, is_tracked: false }))

    expect((await screen.findByText("Pieces")).parentElement?.textContent).toBe("Pieces12")
  })

  it("keeps a very long name and serial number whole", async () => {
    const name = "Espressomaschinen".repeat(20)
    const serial = "SN".repeat(50)
    await open(aUnit({ product_title: name, serial_number: serial }))

    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe(name)
    expect(screen.getByText(serial)).toBeTruthy()
  })

  it("is named on the way to it by its serial number, else its product", async () => {
    const crumb = handle.breadcrumb({ params: { id: "asunit_1" } })
    fakeServer({ [read]: { unit: aUnit() } })
    await openPage({ at: "/page", page: crumb })
    expect(await screen.findByText("LD-0001")).toBeTruthy()

    fakeServer({ [read]: { unit: aUnit({ serial_number: null }) } })
    await openPage({ at: "/page", page: crumb })
    expect(await screen.findByText("Lario Duo")).toBeTruthy()
  })
})

describe("a form over the page of a unit", () => {
  it("opens with the unit that the page has read, and reads everything again when it is saved", async () => {
    const server = fakeServer({
      [read]: { unit: aUnit() },
      [coverage]: new Refused(400, owed),
      "POST /admin/after-sales/units/asunit_1": { unit: aUnit() },
      ...may([]),
    })
    await openPage({ at: "/units/asunit_1/form", path: "/units/:id", page: <UnitPage />, form: <EditPage /> })
    await screen.findByRole("dialog", { name: "Edit details" })
    const before = { unit: server.sent(read).length, coverage: server.sent(coverage).length }
    await press("Save")
    await screen.findByText("Details saved")

    expect(server.sent(read).length).toBe(before.unit + 1)
    expect(server.sent(coverage).length).toBe(before.coverage + 1)
  })

  it("is nothing for a unit that is not there", async () => {
    const server = fakeServer({ [read]: new Refused(404, { type: "not_found", message: "gone" }) })
    await openPage({ at: "/units/asunit_1/form", path: "/units/:id", form: <TransferPage /> })
    await waitFor(() => expect(server.sent(read).length).toBe(1))

    expect(screen.queryByRole("dialog")).toBeNull()
  })
})

describe("a serial number", () => {
  it("can be copied", async () => {
    fakeServer({})
    await openPage({ at: "/page", page: <SerialNumber serial="LD-0001" /> })

    expect(screen.getByText("LD-0001").nextElementSibling?.tagName).toBe("BUTTON")
  })
})
