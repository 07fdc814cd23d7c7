/** @jest-environment ./dev/tests/browser.cjs */
import { RouteFocusModal } from "@medusajs/dashboard/components"
import { screen, waitFor, within } from "@testing-library/react"
import type { ProcedureChange } from "../../../../src/types"
import { aDraft, aProcedure, aVersion, plannedStep } from "../../../__tests__/harness/a-procedure"
import { fakeServer, Refused, type Sent } from "../../../__tests__/harness/fake-server"
import { openPage } from "../../../__tests__/harness/open-page"
import { choose } from "../../../__tests__/harness/settings"
import { ProcedureCompare } from "../procedure-compare"

const diff = "GET /admin/after-sales/procedures/asproc_1/versions/diff"
const change = (changes: Partial<ProcedureChange>): ProcedureChange => ({
  step_code: "measure",
  change: "changed",
  field: null,
  from: null,
  to: null,
  ...changes,
})
const versions = [aDraft({ version: 3 }), aVersion({ version: 2 }), aVersion({ version: 1, status: "retired" })]

/** Compares a procedure's versions; the server says what differs. */
async function compare(answer: unknown, of = versions, language?: "it") {
  const server = fakeServer({ [diff]: answer })
  const form = (
    <RouteFocusModal>
      <ProcedureCompare procedure={aProcedure({ versions: of })} />
    </RouteFocusModal>
  )
  await openPage({ at: "/page/form", form, language })
  return server
}
const differs = (...changes: ProcedureChange[]) => ({ diff: { from: 2, to: 3, changes } })
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent)

describe("two versions of a procedure side by side", () => {
  it("are the newest and the one before it, oldest at the left", async () => {
    const server = await compare(differs(change({ field: "by", from: "agent", to: "customer" })))
    const [header, row] = await screen.findAllByRole("row")

    expect(Object.fromEntries(server.sent(diff)[0].query)).toEqual({ from: "2", to: "3" })
    expect(
      within(header)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent)
    ).toEqual(["Step", "Version 2", "Version 3"])
    expect(cells(row)).toEqual(["measure · changed · by", "agent", "customer"])
  })

  it("say what was added, removed and moved", async () => {
    await compare(
      differs(
        change({ step_code: "photo", change: "added", to: plannedStep({ code: "photo", evidence: [] }) }),
        change({ step_code: "old", change: "removed", from: plannedStep({ code: "old", evidence: [] }) }),
        change({ step_code: "wait", change: "moved", field: "position", from: 1, to: 3 })
      )
    )
    const [added, removed, moved] = (await screen.findAllByRole("row")).slice(1).map(cells)

    expect(added[0]).toBe("photo · added")
    expect(added[1]).toBe("-")
    expect(added[2]).toContain("title: en: Measure the pump, it: Misurare la pompa")
    expect(removed[0]).toBe("old · removed")
    expect(removed[2]).toBe("-")
    expect(moved).toEqual(["wait · moved · position", "1", "3"])
  })

  it("show limits, lists and texts of every language as they were and as they are", async () => {
    await compare(
      differs(
        change({ field: "title", from: { en: "Look" }, to: { en: "Look", it: "Guarda" } }),
        change({ field: "evidence", from: [], to: [{ code: "bar", min: 0, max: 9.5, unit: null }] }),
        change({ field: "is_required", from: true, to: false })
      )
    )
    const [title, evidence, required] = (await screen.findAllByRole("row")).slice(1).map(cells)

    expect(title.slice(1)).toEqual(["en: Look", "en: Look\nit: Guarda"])
    expect(evidence.slice(1)).toEqual(["-", "code: bar\nmin: 0\nmax: 9.5"])
    expect(required.slice(1)).toEqual(["true", "false"])
  })

  it("may be any two, also backwards", async () => {
    const server = await compare(({ query }: Sent) =>
      differs(change({ field: "by", from: `by ${query.get("from")}`, to: `by ${query.get("to")}` }))
    )
    await screen.findByText("by 2")
    await choose("From", "Version 3")
    await choose("To", "Version 1")

    await waitFor(() => expect(screen.getByText("by 1")).toBeTruthy())
    expect(screen.getByText("by 3")).toBeTruthy()
    expect(Object.fromEntries(server.sent(diff).at(-1)?.query ?? [])).toEqual({ from: "3", to: "1" })
  })

  it("are the same when one is held against itself, which nobody needs to ask the server", async () => {
    const server = await compare(differs(change({ field: "by", from: "agent", to: "customer" })))
    await screen.findByText("customer")
    const asked = server.sent(diff).length
    await choose("From", "Version 3")

    expect(await screen.findByText("These versions say the same.")).toBeTruthy()
    expect(screen.queryByRole("table")).toBeNull()
    expect(server.sent(diff).length).toBe(asked)
  })

  it("say so when nothing differs, and not before that is known", async () => {
    let answer: (body: unknown) => void = () => undefined
    await compare(new Promise((resolve) => (answer = resolve)))
    expect(screen.getByRole("heading", { name: "Compare versions" })).toBeTruthy()
    expect(screen.queryByText("These versions say the same.")).toBeNull()
    answer(differs())

    expect(await screen.findByText("These versions say the same.")).toBeTruthy()
  })

  it("need no second version to be opened", async () => {
    const server = await compare(differs(), [aDraft({ version: 1 })])

    expect(await screen.findByText("These versions say the same.")).toBeTruthy()
    expect(server.sent(diff)).toEqual([])
  })

  it("hand a refusal to whoever shows errors", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    await compare(new Refused(500, { type: "unknown_error", message: "The database is away" }))

    await waitFor(() => expect(document.body.textContent).toContain("The database is away"))
    quiet.mockRestore()
  })

  it("are compared in Italian for those who read it", async () => {
    await compare(differs(change({ change: "removed", from: "x" })), versions, "it")
    const [, row] = await screen.findAllByRole("row")

    expect(cells(row)[0]).toBe("measure · tolto")
  })
})
