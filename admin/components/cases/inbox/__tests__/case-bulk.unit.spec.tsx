/** @jest-environment ./dev/tests/browser.cjs */
import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import { aCaseRow } from "../../../../__tests__/harness/a-case"
import { agents, allow, desk, listOf } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { choose, press } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import { CaseBulkForm } from "../../forms/case-bulk-form"
import { CaseTable } from "../case-table"

const list = "GET /admin/after-sales/cases"
const bulk = "POST /admin/after-sales/cases/bulk"
const ids = ["a", "b", "c"]
const rows = ids.map((id, index) => aCaseRow({ id, number: `C-2026-00000${index + 1}` }))
const done = (id: string) => ({ id, done: true, type: null, code: null, message: null })
const refused = (id: string, code: string | null, message: string) => ({
  id,
  done: false,
  type: code ? "not_allowed" : "invalid_data",
  code,
  message,
})
const serve = (results: object[] = [], rest: object = {}) =>
  fakeServer({ ...desk, ...agents, [list]: listOf(rows), [bulk]: { results }, ...rest })

async function select(...numbers: number[]): Promise<void> {
  await screen.findByText("C-2026-000001")
  for (const number of numbers) {
    await act(async () => {
      fireEvent.click(screen.getByRole("checkbox", { name: `Select case C-2026-00000${number}` }))
    })
  }
}
async function strike(key: string): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(document.body, { key })
  })
}
const isOn = (name: string) => screen.getByRole("checkbox", { name }).getAttribute("aria-checked")

describe("selecting cases", () => {
  it("takes the one whose box is ticked, without opening it", async () => {
    serve()
    const where = await openPage({ at: "/page", page: <CaseTable /> })
    await select(2)

    expect(where()).toBe("/page")
    expect(isOn("Select case C-2026-000002")).toBe("true")
    expect(isOn("Select case C-2026-000001")).toBe("false")
    expect(isOn("Select all cases of this page")).toBe("mixed")
  })

  it("takes and leaves the whole page by one box", async () => {
    serve()
    await openPage({ at: "/page", page: <CaseTable /> })
    await screen.findByText("C-2026-000001")
    const all = screen.getByRole("checkbox", { name: "Select all cases of this page" })
    await act(async () => {
      fireEvent.click(all)
    })
    expect(ids.map((_, index) => isOn(`Select case C-2026-00000${index + 1}`))).toEqual(["true", "true", "true"])

    await act(async () => {
      fireEvent.click(all)
    })
    expect(isOn("Select case C-2026-000003")).toBe("false")
  })

  it("leaves the keyboard where it is, so that the next box is one key away", async () => {
    serve()
    await openPage({ at: "/page", page: <CaseTable /> })
    await screen.findByText("C-2026-000001")
    const box = screen.getByRole("checkbox", { name: "Select case C-2026-000002" })
    act(() => box.focus())
    await act(async () => {
      fireEvent.click(box)
    })

    expect(isOn("Select case C-2026-000002")).toBe("true")
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Select case C-2026-000002")
  })
})

describe("acting on selected cases", () => {
  it("by one key gives them to who pressed it, and forgets the selection", async () => {
    const server = serve([done("a"), done("c")])
    await openPage({ at: "/page", page: <CaseTable /> })
    await select(1, 3)
    await strike("a")

    await waitFor(() => expect(server.sent(bulk).length).toBe(1))
    expect(server.sent(bulk)[0].body).toEqual({ ids: ["a", "c"], action: "assign", assignee_id: "user_1" })
    expect(await screen.findByText("2 cases were changed")).toBeTruthy()
    expect(isOn("Select case C-2026-000001")).toBe("false")
  })

  it("by another starts work on them, and the list and its counts are read again", async () => {
    const server = serve([done("b")])
    await openPage({ at: "/page", page: <CaseTable /> })
    await select(2)
    const before = server.sent(list).length
    await strike("s")

    expect(await screen.findByText("1 case was changed")).toBeTruthy()
    expect(server.sent(bulk)[0].body).toEqual({ ids: ["b"], action: "start" })
    await waitFor(() => expect(server.sent(list).length).toBeGreaterThan(before))
  })

  it("leads to everything else with the selection in hand", async () => {
    serve()
    const where = await openPage({ at: "/page", page: <CaseTable /> })
    await select(1, 2)
    await strike("m")

    await waitFor(() => expect(where()).toBe("/page/bulk"))
  })

  it("tells apart what was done and what was refused, each reason once and in Italian", async () => {
    const english = "A case is solved when every required step was done or skipped; open: measure"
    const results = [done("a"), refused("b", "steps_open", english), refused("c", "steps_open", english)]
    serve(results)
    await openPage({ at: "/page", page: <CaseTable />, language: "it" })
    await screen.findByText("C-2026-000001")
    await act(async () => {
      fireEvent.click(screen.getByRole("checkbox", { name: /tutte/ }))
    })
    await strike("s")

    expect(await screen.findByText("Ci sono ancora passi obbligatori della procedura da fare.")).toBeTruthy()
    expect(screen.getByText(/^1 pratica/)).toBeTruthy()
    expect(screen.queryByText(english)).toBeNull()
  })

  it("keeps the selection when the request itself fails, so that it can be tried again", async () => {
    serve([], { [bulk]: new Refused(500, { type: "unknown_error", message: "Away" }) })
    await openPage({ at: "/page", page: <CaseTable /> })
    await select(1)
    await strike("s")

    expect(await screen.findByText("Something went wrong on the server. Try again.")).toBeTruthy()
    expect(isOn("Select case C-2026-000001")).toBe("true")
  })

  it("does nothing by a key while nothing is selected", async () => {
    const server = serve()
    await openPage({ at: "/page", page: <CaseTable /> })
    await screen.findByText("C-2026-000001")
    await strike("a")
    expect(server.sent(bulk)).toEqual([])
  })

  it("offers nothing to those who may only read", async () => {
    const server = serve([], allow("cases.read"))
    await openPage({ at: "/page", page: <CaseTable /> })
    await select(1)
    await strike("a")

    expect(server.sent(bulk)).toEqual([])
    expect(screen.queryByText("Assign to me")).toBeNull()
  })
})

describe("the form for several cases", () => {
  const open = (of = ids, language?: "it") => openPage({ at: "/page/form", form: <CaseBulkForm ids={of} />, language })
  const save = () => screen.getByRole("button", { name: "Save" }) as HTMLButtonElement

  it("asks for nothing more than the action needs", async () => {
    serve()
    await open()
    expect(screen.getByText("Change 3 cases")).toBeTruthy()
    expect(save().disabled).toBe(true)
    choose("What to do", "start")
    expect(save().disabled).toBe(false)
    choose("What to do", "resolve")
    expect(save().disabled).toBe(true)
    choose("Resolution", "answered")
    expect(save().disabled).toBe(false)
  })

  it.each([
    ["set_priority", "Priority", "high", { priority: "high" }],
    ["resolve", "Resolution", "no_answer", { resolution_code: "no_answer" }],
    ["cancel", "Reason", "spam", { cancel_reason: "spam" }],
    ["assign", "Assignee", "user_2", { assignee_id: "user_2" }],
    ["assign", "Assignee", "nobody", { assignee_id: null }],
  ])("sends %s with what belongs to it", async (action, field, value, rest) => {
    const server = serve(ids.map(done))
    const where = await open()
    choose("What to do", action)
    await waitFor(() => expect(screen.getByLabelText(field, { selector: "button" })).toBeTruthy())
    await waitFor(() => choose(field, value))
    await press("Save")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(bulk)[0].body).toEqual({ ids, action, ...rest })
  })

  it("says how many were really changed when some were not", async () => {
    serve([done("a"), refused("b", "case_over", "The case is over"), done("c")])
    const where = await open()
    choose("What to do", "close")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(await screen.findByText("1 case could not be changed")).toBeTruthy()
    expect(screen.getByText("The case is over.")).toBeTruthy()
    expect(screen.getByText("2 cases were changed")).toBeTruthy()
    expect(screen.queryByText("3 cases were changed")).toBeNull()
  })

  it("stays open when nothing could be done, and says each reason", async () => {
    const open_work = refused("b", "open_work", "A repair is still open")
    serve([refused("a", "case_over", "The case is over"), open_work, refused("c", null, "Field 'x' is 'y'")])
    const where = await open()
    choose("What to do", "close")
    await press("Save")

    expect(await screen.findByText("3 cases could not be changed")).toBeTruthy()
    expect(screen.getByText("The case is over. Work on this case is still open. Field 'x' is 'y'")).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(screen.queryByText(/were changed/)).toBeNull()
  })

  it("can't be sent by somebody who came without a selection", async () => {
    serve()
    await open([])
    choose("What to do", "start")

    expect(save().disabled).toBe(true)
  })

  it("speaks Italian", async () => {
    serve([done("a")])
    const where = await open(["a"], "it")
    expect(screen.getByText("Modifica 1 pratica")).toBeTruthy()
    choose("Che cosa fare", "start")
    await press("Salva")

    await waitFor(() => expect(where()).toBe("/page"))
  })
})
