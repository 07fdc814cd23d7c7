/** @jest-environment ./dev/tests/browser.cjs */
import { act, screen, waitFor, within } from "@testing-library/react"
import type { AdminSavedView } from "../../../../../src/types"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { press, turn, write } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import { SaveViewForm } from "../save-view-form"
import { ViewBar } from "../view-bar"

const counts = "GET /admin/after-sales/cases/counts"
const views = "GET /admin/after-sales/views"
const create = "POST /admin/after-sales/views"
const how = { open: 12, mine: 3, unassigned: 0, due_today: 5, breached: 1_001, waiting: 1_000 }

const saved = (changes: Partial<AdminSavedView> = {}): AdminSavedView => ({
  id: "asvw_1",
  resource: "cases",
  name: "Italian complaints",
  is_shared: false,
  is_own: true,
  filters: { open: "true", kind: '["complaint"]' },
  order: "-priority",
  updated_at: "2026-06-01T10:00:00.000Z",
  ...changes,
})

const serve = (own: AdminSavedView[] = [], rest: object = {}) =>
  fakeServer({ [counts]: { counts: how }, [views]: { views: own }, ...rest })
const open = (address = "", language?: "it") => openPage({ at: `/page${address}`, page: <ViewBar />, language })
const bar = () => within(screen.getByRole("navigation"))
const link = (name: string | RegExp) => bar().getByRole("link", { name })
const addressOf = (name: string | RegExp) => decodeURIComponent(link(name).getAttribute("href") ?? "")
const current = () =>
  bar()
    .queryAllByRole("link", { current: "page" })
    .map(({ textContent }) => textContent)
const kind = encodeURIComponent('["complaint"]')

describe("the views of the inbox", () => {
  it("say how many cases each holds, and of very many only that they are many", async () => {
    const server = serve()
    await open()
    await screen.findByText("12")

    const said = bar()
      .getAllByRole("link")
      .map(({ textContent }) => textContent)
    expect(said).toEqual(["Open12", "Mine3", "Unassigned0", "Due today5", "Overdue1000+", "Waiting1000"])
    expect(server.sent(counts)[0].query.get("time_zone")).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone)
  })

  it("stand there before anybody has counted, and when counting fails", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ [counts]: new Refused(500, { type: "unknown_error", message: "Away" }), [views]: { views: [] } })
    await open()

    expect(
      bar()
        .getAllByRole("link")
        .map(({ textContent }) => textContent)
    ).toEqual(["Open", "Mine", "Unassigned", "Due today", "Overdue", "Waiting"])
    quiet.mockRestore()
  })

  it("are called as an Italian would call them", async () => {
    serve()
    await open("", "it")

    expect(await screen.findByRole("navigation", { name: "Viste" })).toBeTruthy()
    expect(link(/^Non assegnate/)).toBeTruthy()
  })

  it("lead to their filters, as the table reads them", async () => {
    serve()
    await open()

    expect(addressOf(/^Mine/)).toBe('/page?open=true&assignee="me"')
    expect(addressOf(/^Overdue/)).toBe('/page?open=true&due="breached"')
    expect(addressOf(/^Waiting/)).toBe("/page?waiting=true")
  })

  it("are left by pressing the one that is on", async () => {
    serve()
    const where = await open("?assignee=%22me%22&open=true")
    expect(current()).toEqual([expect.stringContaining("Mine")])

    await act(async () => link(/^Mine/).click())
    expect(where()).toBe("/page")
  })

  it("are none of them on when something else is asked for", async () => {
    serve()
    await open("?open=true&assignee=%22me%22&q=boiler")

    expect(current()).toEqual([])
  })
})

describe("a saved view", () => {
  it("stands behind the others with its name, filters and order", async () => {
    serve([
      saved(),
      saved({ id: "asvw_2", name: "Everybody’s", is_shared: true, is_own: false, filters: { q: "leak" } }),
    ])
    await open()
    await screen.findByText("Italian complaints")

    expect(addressOf("Italian complaints")).toBe('/page?open=true&kind=["complaint"]&order=-priority')
    expect(addressOf("Everybody’s")).toContain("q=leak")
  })

  it("is on when its filters are, whatever the order of the rows", async () => {
    serve([saved()])
    await open(`?kind=${kind}&open=true&order=created_at`)
    await screen.findByText("Italian complaints")

    expect(current()).toEqual(["Italian complaints"])
  })

  it("is offered for filters that are nobody's view yet, and for no filters never", async () => {
    serve([saved()])
    await open("?open=true&q=boiler&order=next_due_at")
    expect(decodeURIComponent(link("Save view").getAttribute("href") ?? "")).toBe(
      "/page/save-view?q=boiler&open=true&order=next_due_at"
    )
  })

  it.each(["", "?open=true", `?open=true&kind=${kind}`, "?offset=20&order=created_at"])(
    "is not offered for %j, which is known",
    async (address) => {
      serve([saved()])
      await open(address)
      await screen.findByText("Italian complaints")

      expect(bar().queryByText("Save view")).toBeNull()
    }
  )

  it("is deleted after a question by whom it belongs to", async () => {
    const remove = "DELETE /admin/after-sales/views/asvw_1"
    const server = serve([saved()], { [remove]: { id: "asvw_1", object: "view", deleted: true } })
    await open(`?kind=${kind}&open=true`)
    await screen.findByText("Italian complaints")
    await press("Delete view Italian complaints")
    expect(screen.getByText("“Italian complaints” will be gone. The cases stay.")).toBeTruthy()
    await press("Cancel")
    expect(server.sent(remove)).toEqual([])

    server.answer(views, { views: [] })
    await press("Delete view Italian complaints")
    await press("Remove")
    expect(server.sent(remove).length).toBe(1)
    expect(await screen.findByText("The view was deleted")).toBeTruthy()
    await waitFor(() => expect(screen.queryByText("Italian complaints")).toBeNull())
  })

  it("warns that colleagues lose it too when it is shared", async () => {
    serve([saved({ is_shared: true })])
    await open(`?kind=${kind}&open=true`)
    await screen.findByText("Italian complaints")
    await press("Delete view Italian complaints")

    expect(screen.getByText("“Italian complaints” will be gone for everybody. The cases stay.")).toBeTruthy()
    await press("Cancel")
  })

  it("of a colleague, or one that is not on, can't be deleted here", async () => {
    serve([saved({ is_own: false, is_shared: true }), saved({ id: "asvw_2", name: "Other", filters: { q: "x" } })])
    await open(`?kind=${kind}&open=true`)
    await screen.findByText("Italian complaints")

    expect(screen.queryByRole("button", { name: /Delete view/ })).toBeNull()
  })
})

describe("saving a view", () => {
  const at = `/page/form?open=true&kind=${kind}&order=-priority&offset=40`
  const openForm = (language?: "it") => openPage({ at, form: <SaveViewForm />, language })
  const button = () => screen.getByRole("button", { name: "Save" }) as HTMLButtonElement

  it("keeps the filters and the order under a name, for oneself unless it is shared", async () => {
    const server = serve([], { [create]: { view: saved() } })
    const where = await openForm()
    expect(button().disabled).toBe(true)
    write("Name", "  Italian complaints ")
    await press("Save")

    await waitFor(() => expect(where()).toContain("/page"))
    expect(await screen.findByText("The view was saved")).toBeTruthy()
    expect(server.sent(create)[0].body).toEqual({
      name: "Italian complaints",
      resource: "cases",
      filters: { open: "true", kind: '["complaint"]' },
      order: "-priority",
      is_shared: false,
    })
  })

  it("shares it with colleagues when asked to", async () => {
    const server = serve([], { [create]: { view: saved({ is_shared: true }) } })
    await openForm()
    write("Name", "For all")
    turn("Share with colleagues")
    await press("Save")

    expect(server.sent(create)[0].body).toMatchObject({ name: "For all", is_shared: true })
  })

  it("needs more of a name than blanks", async () => {
    serve()
    await openForm()
    write("Name", "   ")

    expect(button().disabled).toBe(true)
  })

  it("stays open with the name when it is refused, in the reader's language", async () => {
    const refusal = new Refused(403, { type: "forbidden", message: "Your role does not permit this" })
    serve([], { [create]: refusal })
    const where = await openForm("it")
    write("Nome", "Per tutti")
    await press("Salva")

    expect(await screen.findByText("Il tuo ruolo non lo permette.")).toBeTruthy()
    expect(where()).toContain("/page/form")
    expect((screen.getByLabelText("Nome", { selector: "input" }) as HTMLInputElement).value).toBe("Per tutti")
  })
})
