/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import { aList } from "../../../__tests__/harness/a-list"
import { aService } from "../../../__tests__/harness/a-service"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { openRow } from "../../../__tests__/harness/settings"
import { addFilter, filterBy, fromToolbar, leaf, rowTexts, search } from "../../../__tests__/harness/use-table"
import { ServiceTable } from "../service-table"

const list = "GET /admin/after-sales/services"
const open = (at = "/page", language?: "it") => openPage({ at, page: <ServiceTable />, language })
const shown = () => screen.findByText("Repair request")

describe("the table of services", () => {
  it("says of each what it is, how it is done and whether it is offered", async () => {
    const enquiry = aService({
      id: "assvc_2",
      kind: "enquiry",
      status: "retired",
      names: {},
      code: "ask_us",
      procedure: null,
      updated_at: "2026-04-01T10:00:00.000Z",
    })
    fakeServer({ [list]: aList("services", [aService({ status: "published" }), enquiry]) })
    await open()
    await shown()

    const [repair, other] = rowTexts()
    expect(repair).toContain("Repair requestRepairRepairPublished")
    expect(repair).toMatch(/Mar 3, 2026|3 Mar 2026/)
    expect(other).toContain("ask_usEnquiry-Retired")
  })

  it("speaks Italian, and takes another language's name where there is no Italian one", async () => {
    const german = aService({ id: "assvc_2", names: { de: "Wartung" }, kind: "maintenance" })
    fakeServer({ [list]: aList("services", [aService(), german]) })
    await open("/page", "it")

    expect(await screen.findByText("Richiesta di riparazione")).toBeTruthy()
    expect(screen.getByText("Wartung")).toBeTruthy()
    expect(rowTexts()[1]).toContain("Manutenzione")
    expect(screen.getAllByText("Bozza").length).toBe(2)
  })

  it("keeps the merchant's order until the reader chooses another", async () => {
    const server = fakeServer({ [list]: aList("services", [aService()]) })
    const where = await open()
    await shown()
    expect(server.sent(list)[0].query.get("order")).toBe("position")

    await fromToolbar("Changed")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("updated_at"))
    await fromToolbar("Newest first")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("-updated_at"))
    expect(where()).toContain("order=-updated_at")
  })

  it("searches when the reader stops typing, with the words alone", async () => {
    const server = fakeServer({ [list]: aList("services", [aService()]) })
    await open()
    await shown()
    await search("  repair   help ")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("q")).toBe("repair help"))
  })

  it("offers every kind to be filtered by, and several at once", async () => {
    const server = fakeServer({ [list]: aList("services", [aService()]) })
    await open()
    await shown()
    expect(await addFilter("Kind")).toEqual([
      "Repair",
      "Maintenance",
      "Installation",
      "Spare part",
      "Complaint",
      "Training",
      "Enquiry",
    ])

    await openPage({
      at: `/page?kind=${encodeURIComponent('["repair","enquiry"]')}&status=${encodeURIComponent('["draft"]')}`,
      page: <ServiceTable />,
    })
    const query = server.sent(list).at(-1)?.query.toString() ?? ""
    expect(decodeURIComponent(query)).toMatch(/kind(\[\d*\])?=repair&kind(\[\d*\])?=enquiry/)
    expect(decodeURIComponent(query)).toMatch(/status(\[\d*\])?=draft/)
  })

  it("keeps a filter in the address, so that it can be handed on", async () => {
    const server = fakeServer({ [list]: aList("services", [aService()]) })
    const where = await open()
    await shown()
    await filterBy("Status", "Published")

    await waitFor(() => expect(decodeURIComponent(where())).toContain('status=["published"]'))
    await waitFor(() =>
      expect(decodeURIComponent(server.sent(list).at(-1)?.query.toString() ?? "")).toMatch(/=published/)
    )
  })

  it("leafs by twenty", async () => {
    const many = Array.from({ length: 20 }, (_, place) =>
      aService({ id: `assvc_${place}`, names: { en: `S${place}` } })
    )
    const server = fakeServer({ [list]: aList("services", many, { count: 45 }) })
    await open()
    await screen.findByText("S0")
    await leaf("next")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
    expect(server.sent(list).at(-1)?.query.get("limit")).toBe("20")
  })

  it("opens a service where its row is clicked", async () => {
    fakeServer({ [list]: aList("services", [aService()]) })
    const where = await open()
    await openRow("Repair request")

    expect(where()).toBe("/settings/after-sales/services/assvc_1")
  })

  it("offers to plan or adopt services to those alone who may", async () => {
    fakeServer({ [list]: aList("services", [aService()]), ...may(["services.read"]) })
    await open()
    await shown()
    expect(screen.queryByText("Create")).toBeNull()
    expect(screen.queryByText("Adopt services")).toBeNull()

    fakeServer({ [list]: aList("services", [aService()]), ...may(["services.read", "services.create"]) })
    await open()
    expect((await screen.findByText("Create")).closest("a")?.getAttribute("href")).toBe("/page/create")
    expect(screen.getByText("Adopt services").closest("a")?.getAttribute("href")).toBe("/page/adopt")
  })
})
