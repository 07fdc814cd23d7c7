/** @jest-environment ./dev/tests/browser.cjs */
import { screen } from "@testing-library/react"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { openPage } from "../../../__tests__/harness/open-page"
import { UnitTable } from "../unit-table"

const list = "GET /admin/after-sales/units"
const answer = (units: object[], rest: object = {}) => ({
  units,
  count: units.length,
  count_exact: true,
  limit: 20,
  offset: 0,
  ...rest,
})
const me = (permissions: string[]) => ({ me: { user_id: "user_1", role: "agent", permissions, limits: [] } })

describe("the table of units", () => {
  it("shows of each unit what tells it apart, in the reader's language and the unit's own day", async () => {
    const late = aUnit({ id: "asunit_2", delivered_at: "2026-03-03T23:30:00.000Z", serial_number: null })
    fakeServer({ [list]: answer([aUnit(), late]) })
    await openPage({ at: "/page", page: <UnitTable />, language: "it" })

    const [, one, two] = await screen.findAllByRole("row")
    expect(one.textContent).toContain("Lario Duo")
    expect(one.textContent).toContain("LD-0001")
    expect(one.textContent).toContain("#1042")
    expect(one.textContent).toContain("Consegnata")
    expect(one.textContent).toMatch(/3 mar 2026/i)
    expect(two.textContent).toMatch(/4 mar 2026/i)
  })

  it("asks for what the address bar says, the newest first unless it says otherwise", async () => {
    const server = fakeServer({ [list]: answer([aUnit()]) })
    await openPage({ at: "/page", page: <UnitTable /> })
    await screen.findByText("LD-0001")
    expect(Object.fromEntries(server.sent(list)[0].query)).toEqual({ limit: "20", offset: "0", order: "-created_at" })

    await openPage({ at: "/page?q=%20lario%20%20duo%20&offset=20&order=serial_number", page: <UnitTable /> })
    await screen.findAllByText("LD-0001")
    const query = Object.fromEntries(server.sent(list).at(-1)?.query ?? [])
    expect(query).toEqual({ limit: "20", offset: "20", order: "serial_number", q: "lario duo" })
  })

  it("reads several values of a filter as several, and no page deeper than the API leafs", async () => {
    const server = fakeServer({ [list]: answer([aUnit()]) })
    const status = encodeURIComponent(JSON.stringify(["delivered", "installed"]))
    await openPage({ at: `/page?status=${status}&offset=999999`, page: <UnitTable /> })
    await screen.findByText("LD-0001")

    const { query } = server.sent(list)[0]
    expect(query.getAll("status").concat(query.getAll("status[]"), query.getAll("status[0]"))).toContain("delivered")
    expect(query.get("offset")).toBe("10000")
  })

  it("says what to do when there are none", async () => {
    fakeServer({ [list]: answer([]) })
    await openPage({ at: "/page", page: <UnitTable /> })

    expect(await screen.findByText("No units yet")).toBeTruthy()
  })

  it("says that a search found nothing when there is one", async () => {
    fakeServer({ [list]: answer([]) })
    await openPage({ at: "/page?q=zanzibar", page: <UnitTable /> })

    expect(await screen.findByText("No units found")).toBeTruthy()
  })

  it("says that there are more than it counted", async () => {
    fakeServer({ [list]: answer([aUnit()], { count: 1000, count_exact: false }) })
    await openPage({ at: "/page", page: <UnitTable /> })

    expect(await screen.findByText(/More than 1,000 units/)).toBeTruthy()
  })

  it("marks a unit that somebody has to look at", async () => {
    fakeServer({ [list]: answer([aUnit({ flagged_reason: "leaver_returned" })]) })
    await openPage({ at: "/page", page: <UnitTable /> })

    expect(await screen.findByText("Check")).toBeTruthy()
  })

  it("offers a scan to those alone who may record", async () => {
    const server = fakeServer({ [list]: answer([aUnit()]), "GET /admin/after-sales/roles/me": me(["units.read"]) })
    await openPage({ at: "/page", page: <UnitTable /> })
    await screen.findByText("LD-0001")
    expect(screen.queryByText("Scan")).toBeNull()

    server.answer("GET /admin/after-sales/roles/me", me(["units.read", "units.record"]))
    await openPage({ at: "/page", page: <UnitTable /> })
    expect(await screen.findByText("Scan")).toBeTruthy()
  })
})
