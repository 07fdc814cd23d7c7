/** @jest-environment ./dev/tests/browser.cjs */
import type { AdminCustomer, AdminOrder } from "@medusajs/framework/types"
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import { aCaseRow } from "../../../__tests__/harness/a-case"
import { allow, desk, listOf } from "../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import CustomerCasesWidget, { config as onCustomer } from "../../../widgets/customer-cases"
import OrderCasesWidget, { config as onOrder } from "../../../widgets/order-cases"
import { CasesSection } from "../cases-section"

const list = "GET /admin/after-sales/cases"
const order = { id: "order_1" } as AdminOrder
const customer = { id: "cus_1" } as AdminCustomer
const many = ["a", "b", "c", "d", "e"].map((id) => aCaseRow({ id, number: `C-${id}` }))
const open = (page: ReactElement, language?: "it") => openPage({ at: "/page", page, language })

type Place = [of: string, page: ReactElement, filter: string, value: string]
const places: Place[] = [
  ["an order", <OrderCasesWidget key="o" data={order} />, "order_id", "order_1"],
  ["a customer", <CustomerCasesWidget key="c" data={customer} />, "customer_id", "cus_1"],
  ["a unit", <CasesSection key="u" of={{ unit_id: "asunit_1" }} />, "unit_id", "asunit_1"],
]

describe.each(places)("the cases of %s", (_, page, filter, value) => {
  it("are the newest of it, and each leads to its page", async () => {
    const server = fakeServer({
      ...desk,
      [list]: listOf([aCaseRow(), aCaseRow({ id: "b", number: "C-1", status: "closed" })]),
    })
    await open(page)
    const links = await screen.findAllByRole("link")

    expect(Object.fromEntries(server.sent(list)[0].query)).toEqual({
      [filter]: value,
      limit: "5",
      order: "-created_at",
    })
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/after-sales/cases/ascas_1",
      "/after-sales/cases/b",
    ])
    expect(links[0].textContent).toMatch(/^C-2026-000042Repair · Jun 2, 2026.*In progress$/)
    expect(links[1].textContent).toContain("Closed")
  })

  it("lead to the inbox when there are more than are shown", async () => {
    fakeServer({ ...desk, [list]: listOf(many, { count: 6 }) })
    await open(page)

    const link = await screen.findByRole("link", { name: "Show all cases" })
    expect(link.getAttribute("href")).toBe(`/after-sales/cases?${filter}=${value}`)
  })

  it("are opened here with what is known already", async () => {
    fakeServer({ ...desk, [list]: listOf([]) })
    const where = await open(page)
    await screen.findByText("There are no cases.")
    expect(await openMenu("Actions for cases")).toEqual(["Open case"])
    await pick("Open case")

    expect(where()).toBe(`/after-sales/cases/create?${filter}=${value}`)
  })
})

describe("the cases of something", () => {
  const page = <OrderCasesWidget data={order} />

  it("have no link to more when all are shown", async () => {
    fakeServer({ ...desk, [list]: listOf(many) })
    await open(page)
    await screen.findByText("C-e")

    expect(screen.queryByRole("link", { name: "Show all cases" })).toBeNull()
  })

  it("are opened by those alone who may", async () => {
    fakeServer({ ...allow("cases.read"), [list]: listOf([]) })
    await open(page)
    await screen.findByText("There are no cases.")

    expect(screen.queryByRole("button", { name: "Actions for cases" })).toBeNull()
  })

  it("say in Italian why they can't be shown, and take nothing else of the page with them", async () => {
    const refusal = new Refused(403, { type: "forbidden", message: "Your role does not permit this" })
    fakeServer({ ...desk, [list]: refusal })
    await open(page, "it")

    expect(await screen.findByText("Il tuo ruolo non lo permette.")).toBeTruthy()
    expect(screen.getByRole("heading", { name: "Pratiche" })).toBeTruthy()
    expect(screen.queryByText("Non ci sono pratiche.")).toBeNull()
  })

  it("claim nothing while they are looked for", async () => {
    fakeServer({ ...desk, [list]: () => new Promise(() => undefined) })
    await open(page)

    expect(screen.queryByText("There are no cases.")).toBeNull()
    cleanup()
  })

  it("are named in the reader's language", async () => {
    fakeServer({ ...desk, [list]: listOf([aCaseRow({ status: "waiting_for_third_party" })]) })
    await open(page, "it")

    await waitFor(() => expect(screen.getByRole("link").textContent).toContain("Riparazione"))
    expect(screen.getByText("In attesa di terzi")).toBeTruthy()
  })

  it("stand on core's pages of orders and customers", () => {
    expect([onOrder, onCustomer].map(({ zone }) => zone)).toEqual(["order.details.side", "customer.details"])
  })
})
