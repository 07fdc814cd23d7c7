/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen } from "@testing-library/react"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { press } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { UnitFactsSection } from "../unit-facts-section"
import { UnitGeneralSection } from "../unit-general-section"
import { UnitHistorySection } from "../unit-history-section"
import { UnitMattersSection } from "../unit-matters-section"
import { UnitOwnerSection } from "../unit-owner-section"

const me = (permissions: string[]) => ({
  "GET /admin/after-sales/roles/me": { me: { user_id: "user_1", role: "agent", permissions, limits: [] } },
})
const hold = {
  id: "asmat_1",
  unit_id: "asunit_1",
  kind: "hold" as const,
  ref_id: "invoice-2044",
  opened_at: "2026-03-04T10:00:00.000Z",
  closed_at: null,
  note_code: null,
}
const event = (id: string, kind: string, created_at: string) => ({
  id,
  kind,
  actor_type: "system",
  actor_id: null,
  data: {},
  created_at,
})

/** The value that stands in the row of this name. */
const valueOf = (name: string) => screen.getByText(name).parentElement?.textContent?.slice(name.length)

describe("the page of a unit", () => {
  it("says what it is, where it was bought and which law it falls under", async () => {
    fakeServer({})
    await openPage({ at: "/page", page: <UnitGeneralSection unit={aUnit()} /> })

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Lario Duo")
    expect(screen.getByRole("link", { name: "#1042" }).getAttribute("href")).toBe("/orders/order_1")
    expect(screen.getByRole("link", { name: "LARIO-2" }).getAttribute("href")).toBe("/products/prod_1")
    expect(valueOf("Country")).toBe("Italy")
    expect(valueOf("Buyer")).toBe("Consumer")
    expect(document.body.textContent).toMatch(/€\s?1,290\.00/)
    expect(screen.queryByText("Not confirmed")).toBeNull()
  })

  it("marks a unit of an earlier sale that promises nothing yet", async () => {
    fakeServer({})
    await openPage({
      at: "/page",
      page: <UnitGeneralSection unit={aUnit({ origin: "backfill", confirmed_at: null })} />,
    })

    expect(screen.getByText("Not confirmed")).toBeTruthy()
  })

  it("tells its dates in the unit's own zone, and leads to what replaced it", async () => {
    fakeServer({})
    const unit = aUnit({
      time_zone: "Asia/Tokyo",
      delivered_at: "2026-03-03T20:00:00.000Z",
      replaced_at: "2026-05-01T10:00:00.000Z",
      replaced_by_id: "asunit_2",
    })
    await openPage({ at: "/page", page: <UnitFactsSection unit={unit} /> })

    expect(valueOf("Delivered")).toMatch(/Mar 4, 2026|4 Mar 2026/)
    expect(screen.getByRole("link", { name: "Show replacement" }).getAttribute("href")).toBe(
      "/after-sales/units/asunit_2"
    )
  })

  it("names its owner, by account or as a guest", async () => {
    const customer = { id: "cus_1", first_name: "Ada", last_name: "Rossi", email: "ada@example.com" }
    fakeServer({ "GET /admin/customers/cus_1": { customer } })
    await openPage({ at: "/page", page: <UnitOwnerSection unit={aUnit({ owner_customer_id: "cus_1" })} /> })
    expect((await screen.findByRole("link", { name: "Ada Rossi" })).getAttribute("href")).toBe("/customers/cus_1")

    cleanup()
    await openPage({ at: "/page", page: <UnitOwnerSection unit={aUnit()} /> })
    expect(screen.getByText("Guest")).toBeTruthy()
    expect(screen.getByText("ada@example.com", { selector: "span" })).toBeTruthy()
  })

  it("closes a hold after asking, for those who may", async () => {
    const close = "DELETE /admin/after-sales/units/asunit_1/matters/asmat_1"
    const server = fakeServer({ ...me(["units.update"]), [close]: { id: "asmat_1", deleted: true } })
    await openPage({ at: "/page", page: <UnitMattersSection unit={aUnit({ matters: [hold] })} /> })
    await screen.findByRole("button", { name: "Close" })
    await press("Close")
    expect(server.sent(close)).toEqual([])
    await press("Close")

    expect(server.sent(close).length).toBe(1)
    expect(await screen.findByText("Matter closed")).toBeTruthy()
  })

  it("shows a hold to those who may not close it, and nothing that was closed", async () => {
    fakeServer(me(["units.read"]))
    const closed = { ...hold, id: "asmat_2", ref_id: "closed-1", closed_at: "2026-03-05T10:00:00.000Z" }
    await openPage({ at: "/page", page: <UnitMattersSection unit={aUnit({ matters: [hold, closed] })} /> })

    expect(screen.getByText(/invoice-2044/)).toBeTruthy()
    expect(screen.queryByText(/closed-1/)).toBeNull()
    expect(screen.queryByRole("button", { name: "Close" })).toBeNull()
  })

  it("tells its history newest first, the older part on demand", async () => {
    fakeServer({})
    const days = [1, 2, 3, 4, 5, 6, 7]
    const events = days.map((day) => event(`e${day}`, day === 7 ? "delivered" : "shipped", `2026-03-0${day}T10:00:00Z`))
    await openPage({ at: "/page", page: <UnitHistorySection unit={aUnit({ events })} /> })
    expect(screen.getAllByText("Shipped").length).toBe(4)
    const [first] = screen.getAllByText(/^(Shipped|Delivered)$/)
    expect(first.textContent).toBe("Delivered")

    await press("Show 2 more entries")
    expect(screen.getAllByText("Shipped").length).toBe(6)
  })
})
