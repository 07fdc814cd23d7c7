/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import {
  addFilter,
  filterBy,
  fromToolbar,
  leaf,
  offered,
  openToolbar,
  rowTexts,
  search,
  sortBy,
} from "../../../__tests__/harness/use-table"
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
const jurisdictions = ["it", "at", "eu"].map((country_code) => ({ country_code }))
const known = { "GET /admin/after-sales/jurisdictions": { jurisdictions } }

/** Opens the list and waits until it has been read. */
async function open(answers: object, at = "/page", language?: "it") {
  const server = fakeServer({ ...known, ...answers })
  const where = await openPage({ at, page: <UnitTable />, language })
  await waitFor(() => expect(server.sent(list).length).toBeGreaterThan(0))
  return { server, where, asked: () => Object.fromEntries(server.sent(list).at(-1)?.query ?? []) }
}

describe("using the list of units", () => {
  it("searches for what is typed, and says it in the address", async () => {
    const { where, asked } = await open({ [list]: answer([aUnit()]) })
    await screen.findByText("LD-0001")
    await search("duo")

    await waitFor(() => expect(asked().q).toBe("duo"))
    expect(where()).toBe("/page?q=duo")
  })

  it("searches with as much of a pasted paragraph as the API takes", async () => {
    const words = "one two three four five six"
    const { asked } = await open({ [list]: answer([]) }, `/page?q=${encodeURIComponent(words)}`)
    expect(asked().q).toBe("one two three four five")

    const long = await open({ [list]: answer([]) }, `/page?q=${"é".repeat(300)}`)
    expect(Array.from(long.asked().q).length).toBe(100)
  })

  it("narrows by state, and takes the state away again", async () => {
    const { server, where, asked } = await open({ [list]: answer([aUnit()]) })
    await screen.findByText("LD-0001")
    await filterBy("Status", "Returned")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.getAll("status[]")).toEqual(["returned"]))
    expect(decodeURIComponent(where())).toBe('/page?status=["returned"]')
    await filterBy("Needs a check", "Yes")
    await waitFor(() => expect(asked().flagged).toBe("true"))
  })

  it("offers the countries whose rules are known, by name, without the fallback", async () => {
    await open({ [list]: answer([aUnit()]) })
    await screen.findByText("LD-0001")

    expect(await addFilter("Country")).toEqual(["Austria", "Italy"])
  })

  it("names the countries in Italian and sorts them as Italians do", async () => {
    const places = ["de", "at"].map((country_code) => ({ country_code }))
    const rules = { "GET /admin/after-sales/jurisdictions": { jurisdictions: places } }
    await open({ [list]: answer([aUnit()]), ...rules }, "/page", "it")
    await screen.findByText("LD-0001")

    expect(await addFilter("Paese")).toEqual(["Austria", "Germania"])
  })

  it("sorts by what the API can sort by, and by nothing else", async () => {
    const { where, asked } = await open({ [list]: answer([aUnit()]) })
    await screen.findByText("LD-0001")
    await sortBy("Delivered")

    await waitFor(() => expect(asked().order).toBe("delivered_at"))
    expect(where()).toBe("/page?order=delivered_at")
    await expect(sortBy("Owner")).rejects.toThrow("No menu")
  })

  it("leafs on and back", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => aUnit({ id: `asunit_${row}`, serial_number: `LD-${row}` }))
    const { asked } = await open({ [list]: answer(rows, { count: 45 }) })
    await screen.findByText("LD-3")
    await leaf("next")
    await waitFor(() => expect(asked().offset).toBe("20"))
    await leaf("prev")

    await waitFor(() => expect(asked().offset).toBe("0"))
  })

  it("keeps what was read on the page while the next page is read", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => aUnit({ id: `asunit_${row}`, serial_number: `LD-${row}` }))
    let finish: (body: unknown) => void = () => undefined
    const { server } = await open({ [list]: answer(rows, { count: 45 }) })
    await screen.findByText("LD-3")
    server.answer(list, () => new Promise((resolve) => (finish = resolve)))
    await leaf("next")

    expect(screen.getByText("LD-3")).toBeTruthy()
    finish(answer([aUnit({ serial_number: "LD-21" })], { count: 45, offset: 20 }))
    expect(await screen.findByText("LD-21")).toBeTruthy()
    expect(screen.queryByText("LD-3")).toBeNull()
  })

  it("shows whose units these are to who came from an order or a customer", async () => {
    const from = `/page?order_id=order_1`
    const { asked } = await open({ [list]: answer([aUnit()]) }, from)
    await screen.findByText("LD-0001")
    expect(asked().order_id).toBe("order_1")
    expect(screen.getByRole("button", { name: "#1042" })).toBeTruthy()
  })

  it("opens a unit from its row", async () => {
    const { where } = await open({ [list]: answer([aUnit()]) })
    fireEvent.click(await screen.findByText("LD-0001"))

    await waitFor(() => expect(where()).toBe("/after-sales/units/asunit_1"))
  })

  it("leaves a dash where nothing is known, and keeps a very long name in one piece", async () => {
    const name = `${"Espressomaschinenentkalkungsset ".repeat(12)}XL`
    const bare = { serial_number: null, order_display_id: null, owner_email: null, delivered_at: null }
    await open({ [list]: answer([aUnit({ ...bare, product_title: name, variant_title: null })]) })
    const title = await screen.findByText(name)

    expect(title.getAttribute("title")).toBe(name)
    expect(screen.getByText("LARIO-2")).toBeTruthy()
    expect(rowTexts()[0].match(/-/g)?.length).toBeGreaterThanOrEqual(4)
  })
})

describe("what may be done with units at large", () => {
  const everything = ["units.read", "jobs.read", "units.import", "units.record", "units.export"]

  it("is in the menu for those who may do everything", async () => {
    const { where } = await open({ [list]: answer([aUnit()]), ...may(everything) })
    await screen.findByText("Scan")
    await fromToolbar("Bring in earlier orders")

    await waitFor(() => expect(where()).toBe("/page/backfill"))
  })

  it.each([
    [["units.read"], ["Registrations"], ["Jobs", "Import units", "Import serial numbers", "Export CSV"]],
    [["units.read", "units.record"], ["Import serial numbers"], ["Import units", "Export CSV"]],
    [["units.import"], ["Import units", "Bring in earlier orders"], ["Registrations", "Import serial numbers"]],
  ])("with %j is as much as that", async (permissions, shown, hidden) => {
    const server = fakeServer({ ...known, [list]: answer([aUnit()]), ...may(permissions) })
    await openPage({ at: "/page", page: <UnitTable /> })
    await screen.findByText("LD-0001")
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    await openToolbar(shown[0])

    expect(offered()).toEqual(expect.arrayContaining(shown))
    expect(offered().filter((word) => hidden.includes(word))).toEqual([])
  })

  it("exports what the list is narrowed to, under a name of the reader's language", async () => {
    const saved: { href: string; download: string }[] = []
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      saved.push({ href: this.href, download: this.download })
    })
    Object.assign(URL, { createObjectURL: () => "blob:units", revokeObjectURL: () => undefined })
    const file = "GET /admin/after-sales/units/export"
    const { server } = await open(
      { [list]: answer([aUnit()]), [file]: "id\nasunit_1\n", ...may(everything) },
      "/page?q=duo&offset=20&order=serial_number",
      "it"
    )
    await screen.findByText("LD-0001")
    await screen.findByText("Scansiona")
    await fromToolbar("Esporta CSV")

    await waitFor(() => expect(saved).toEqual([{ href: "blob:units", download: "unita.csv" }]))
    expect(Object.fromEntries(server.sent(file)[0].query)).toEqual({ q: "duo" })
    click.mockRestore()
  })

  it("says why an export was refused", async () => {
    const file = "GET /admin/after-sales/units/export"
    const refused = new Refused(403, { type: "forbidden", message: "no" })
    await open({ [list]: answer([aUnit()]), [file]: refused, ...may(everything) })
    await screen.findByText("Scan")
    await fromToolbar("Export CSV")

    expect(await screen.findByText("Your role does not allow this.")).toBeTruthy()
  })
})
