/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { aPolicy } from "../../../__tests__/harness/a-policy"
import { aWarranty } from "../../../__tests__/harness/a-warranty"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openPage } from "../../../__tests__/harness/open-page"
import { addFilter, filterBy, leaf, rowTexts, search, sortBy } from "../../../__tests__/harness/use-table"
import { WarrantyTable } from "../warranty-table"

const list = "GET /admin/after-sales/warranties"
const policies = "GET /admin/after-sales/warranty-policies"
const answer = (warranties: object[], rest: object = {}) => ({
  warranties,
  count: warranties.length,
  count_exact: true,
  limit: 20,
  offset: 0,
  ...rest,
})
const { terms } = aWarranty()

async function open(
  warranties: object[],
  { at = "/page", language, rest = {} }: { at?: string; language?: "it"; rest?: object } = {}
) {
  const known = { [policies]: { warranty_policies: [aPolicy(), aPolicy({ id: "aspol_2", code: "basic" })], count: 2 } }
  const server = fakeServer({ ...known, [list]: answer(warranties, rest) })
  const where = await openPage({ at, page: <WarrantyTable />, language })
  await waitFor(() => expect(server.sent(list).length).toBeGreaterThan(0))
  return { server, where, asked: () => Object.fromEntries(server.sent(list).at(-1)?.query ?? []) }
}

describe("the list of warranties", () => {
  it("says of each what it promises for which unit, and until when", async () => {
    const statutory = aWarranty({
      id: "aswar_2",
      kind: "statutory",
      policy_name: null,
      policy_code: null,
      serial_number: null,
      order_display_id: null,
      status: "pending",
      starts_on: null,
      ends_on: { parts: null, labour: null, travel: null },
    })
    const coded = aWarranty({ id: "aswar_3", policy_name: {}, terms: { ...terms, is_open_ended: true } })
    await open([aWarranty(), statutory, coded])
    await screen.findByText("Lario Plus")

    const [plus, law, code] = rowTexts()
    expect(plus).toMatch(/Lario Duo.*LD-0001.*#1042.*Lario Plus.*Active.*2026.*2028/)
    expect(law).toMatch(/Lario Duo--Legal guaranteeNot started--/)
    expect(code).toMatch(/plus.*At least until/)
  })

  it("has its words, names and days in Italian", async () => {
    await open([aWarranty({ status: "exhausted" })], { language: "it" })
    await screen.findByText("Lario Più")

    expect(rowTexts()[0]).toMatch(/Esaurita.*3 mar 2026.*3 mar 2028/)
  })

  it("is narrowed by state, kind and policy together", async () => {
    const { server, where } = await open([aWarranty()])
    await screen.findByText("Lario Plus")
    await filterBy("Status", "Expired")
    await filterBy("Kind", "Protection plan")
    await filterBy("Policy", "basic")

    const { query } = server.sent(list).at(-1) ?? { query: new URLSearchParams() }
    expect(query.getAll("status[]")).toEqual(["expired"])
    expect(query.getAll("kind[]")).toEqual(["plan"])
    expect(query.getAll("policy_id[]")).toEqual(["aspol_2"])
    expect(decodeURIComponent(where())).toContain('policy_id=["aspol_2"]')
  })

  it("is narrowed to what ends soon, by days and not by instants", async () => {
    const { asked } = await open([aWarranty()])
    await screen.findByText("Lario Plus")
    expect(await addFilter("Ends")).toEqual(["Within 30 days", "Within 90 days", "Within 365 days", "Custom"])
    fireEvent.click(screen.getByText("Within 30 days"))

    await waitFor(() => expect(asked().ends_before).toMatch(/^\d{4}-\d\d-\d\d$/))
    const { ends_after, ends_before } = asked()
    expect((Date.parse(ends_before) - Date.parse(ends_after)) / 86_400_000).toBe(30)
    expect(asked()).not.toHaveProperty("ends")
  })

  it("takes a range of instants from the address as days", async () => {
    const range = encodeURIComponent(JSON.stringify({ $gte: "2026-01-31T12:00:00.000Z" }))
    const { asked } = await open([aWarranty()], { at: `/page?ends=${range}` })

    expect(asked().ends_after).toBe("2026-01-31")
    expect(asked()).not.toHaveProperty("ends_before")
  })

  it("is searched", async () => {
    const { asked, where } = await open([aWarranty()])
    await screen.findByText("Lario Plus")
    await search("LD-0001")

    await waitFor(() => expect(asked().q).toBe("LD-0001"))
    expect(where()).toBe("/page?q=LD-0001")
  })

  it("is sorted by its end, and by nothing that the API can't sort by", async () => {
    const { asked } = await open([aWarranty()])
    await screen.findByText("Lario Plus")
    expect(asked().order).toBe("-created_at")
    await sortBy("Ends")
    await waitFor(() => expect(asked().order).toBe("expires_at"))
    await sortBy("Newest first")
    await waitFor(() => expect(asked().order).toBe("-expires_at"))

    await expect(sortBy("Serial number")).rejects.toThrow("No menu")
  })

  it("leafs, and says that there are more than it counted", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => aWarranty({ id: `aswar_${row}`, serial_number: `LD-${row}` }))
    const { asked } = await open(rows, { rest: { count: 1_001, count_exact: false } })
    await screen.findByText("LD-3")
    expect(screen.getByText(/More than 1,000 warranties/)).toBeTruthy()
    await leaf("next")

    await waitFor(() => expect(asked().offset).toBe("20"))
  })

  it("opens a warranty from its row", async () => {
    const { where } = await open([aWarranty()])
    fireEvent.click(await screen.findByText("LD-0001"))

    await waitFor(() => expect(where()).toBe("/after-sales/warranties/aswar_1"))
  })

  it("stands although the policies can't be read", async () => {
    const refused = new Refused(403, { type: "forbidden", message: "no" })
    fakeServer({ [policies]: refused, [list]: answer([aWarranty()]) })
    await openPage({ at: "/page", page: <WarrantyTable /> })

    expect(await screen.findByText("Lario Plus")).toBeTruthy()
  })
})
