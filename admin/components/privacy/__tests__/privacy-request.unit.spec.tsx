/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminPrivacyOutcome, AdminPrivacyRequest } from "../../../../src/types"
import { aPrivacyRequest } from "../../../__tests__/harness/a-privacy-request"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import PrivacyPage from "../../../routes/settings/after-sales/privacy/[id]/page"

jest.mock("@medusajs/dashboard/components", () =>
  jest
    .requireActual<typeof import("../../../__tests__/harness/plain-layout")>("../../../__tests__/harness/plain-layout")
    .dashboardWithPlainLayout()
)

const path = "/admin/after-sales/privacy-requests/aspriv_1"
const acts = ["privacy-requests.update", "privacy-requests.export"]
const part = (changes: Partial<AdminPrivacyOutcome>): AdminPrivacyOutcome => ({
  class: "cases",
  result: "erased",
  count: 3,
  reason: null,
  text: "Cases and what was said in them",
  kept_until: null,
  ref_ids: [],
  ...changes,
})

async function open(
  changes: Partial<AdminPrivacyRequest> = {},
  answers: object = {},
  permissions = acts,
  language?: "it"
) {
  const server = fakeServer({
    [`GET ${path}`]: { privacy_request: aPrivacyRequest(changes) },
    ...may(permissions),
    ...answers,
  })
  const where = await openPage({ at: "/r/aspriv_1", path: "/r/:id", page: <PrivacyPage />, language })
  await screen.findByRole("heading", { level: 1 })
  await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
  return { server, where }
}
const valueOf = (name: string) =>
  screen.getByText(name, { selector: "p" }).parentElement?.textContent?.slice(name.length)

describe("the request of a person", () => {
  it("stands in outline while it is read, and hands a refusal to whoever shows errors", async () => {
    const server = fakeServer({ [`GET ${path}`]: () => new Promise(() => undefined) })
    await openPage({ at: "/r/aspriv_1", path: "/r/:id", page: <PrivacyPage /> })
    expect(screen.getByRole("status", { name: "Loading" })).toBeTruthy()

    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    server.answer(`GET ${path}`, new Refused(403, { type: "forbidden", message: "Not yours" }))
    await openPage({ at: "/r/aspriv_1", path: "/r/:id", page: <PrivacyPage /> })
    await waitFor(() => expect(document.body.textContent).toContain("Not yours"))
    quiet.mockRestore()
  })

  it("says who asked for what, when, and until when it must be answered", async () => {
    await open({ note: "By telephone" })

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Erasure")
    expect(screen.getByText("ada@example.com")).toBeTruthy()
    expect(valueOf("Received")).toMatch(/Mar 2, 2026|2 Mar 2026/)
    expect(valueOf("To be answered by")).toMatch(/Apr 2, 2026|2 Apr 2026/)
    expect(valueOf("Note")).toBe("By telephone")
    expect(screen.getByText("It has not been run yet.")).toBeTruthy()
  })

  it("goes by the day to which it was extended, with the reason", async () => {
    await open({ extended_to: "2026-06-02", extension_reason: "Seven years of repairs" }, {}, acts, "it")

    expect(valueOf("Rispondere entro")).toBe("2 giu 2026")
    expect(screen.getByText("Seven years of repairs")).toBeTruthy()
  })

  it("tells a day that is past in another colour than one that is not", async () => {
    await open({ is_overdue: true })
    const late = screen.getByText(/Apr 2, 2026|2 Apr 2026/).className
    document.body.innerHTML = ""
    await open()

    expect(screen.getByText(/Apr 2, 2026|2 Apr 2026/).className).not.toBe(late)
  })

  it("is known by the customer where there is no address any more", async () => {
    await open({ email: null, customer_id: "cus_1" })

    expect(screen.getByText("cus_1")).toBeTruthy()
  })
})

describe("what can be done with a request", () => {
  it.each([
    ["received", {}, ["Run", "Take more time", "Refuse"]],
    ["held", {}, ["Run", "Take more time", "Refuse"]],
    ["received", { extended_to: "2026-06-02" }, ["Run", "Refuse"]],
    ["completed", { has_file: true, kind: "export" as const }, ["Download the data"]],
  ] as const)("that is %s %j is what the law still lets", async (status, changes, offered) => {
    await open({ status, ...changes })

    expect(await openMenu()).toEqual(offered)
  })

  it.each(["running", "completed", "refused"] as const)("that is %s is nothing", async (status) => {
    await open({ status })

    expect(screen.queryByRole("button", { name: "Actions" })).toBeNull()
  })

  it.each([
    [["privacy-requests.read"], { has_file: true }, []],
    [["privacy-requests.export"], { has_file: true }, ["Download the data"]],
    [["privacy-requests.update"], { has_file: true }, ["Run", "Take more time", "Refuse"]],
  ])("is with %j no more than the role allows", async (permissions, changes, offered) => {
    await open(changes, {}, permissions)

    expect(offered.length > 0 ? await openMenu() : screen.queryAllByRole("button", { name: "Actions" })).toEqual(
      offered
    )
  })

  it("erases only after saying that what goes is gone for good", async () => {
    const { server } = await open({}, { [`POST ${path}/run`]: { privacy_request: aPrivacyRequest() } })
    await openMenu()
    await pick("Run")
    expect(screen.getByText("Erase the person’s data?")).toBeTruthy()
    expect(
      screen.getByText(/What the law lets keep is kept and named with the reason. The rest is gone for good/)
    ).toBeTruthy()
    await press("Cancel")
    expect(server.sent(`POST ${path}/run`)).toEqual([])

    await openMenu()
    await pick("Run")
    await press("Run")
    expect(await screen.findByText("It is under way")).toBeTruthy()
    expect(server.sent(`POST ${path}/run`).length).toBe(1)
  })

  it("asks otherwise before it collects a copy", async () => {
    await open({ kind: "export" })
    await openMenu()
    await pick("Run")

    expect(screen.getByText("Collect the person’s data?")).toBeTruthy()
    expect(screen.queryByText(/gone for good/)).toBeNull()
  })

  it("says in Italian that somebody else was faster", async () => {
    const changed = new Refused(409, { type: "conflict", code: "privacy_request_changed", message: "no" })
    await open({}, { [`POST ${path}/run`]: changed }, acts, "it")
    await openMenu("Azioni")
    await pick("Esegui")
    await press("Esegui")

    expect(await screen.findByText(/richiesta.*cambiata/i)).toBeTruthy()
  })

  it("hands the file over under the request's own name", async () => {
    const names: string[] = []
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      names.push(this.download)
    })
    Object.assign(URL, { createObjectURL: () => "blob:data", revokeObjectURL: () => undefined })
    const done = { kind: "export" as const, status: "completed" as const, has_file: true }
    const until = { completed_at: "2026-03-03T10:00:00.000Z", file_expires_at: "2026-03-10T10:00:00.000Z" }
    const { server } = await open({ ...done, ...until }, { [`GET ${path}/file`]: "{}" })
    expect(valueOf("File kept until")).toMatch(/Mar 10, 2026|10 Mar 2026/)
    await openMenu()
    await pick("Download the data")

    await waitFor(() => expect(names).toEqual(["aspriv_1.json"]))
    expect(server.sent(`GET ${path}/file`).length).toBe(1)
    click.mockRestore()
  })
})

describe("what became of the data", () => {
  it("is told class by class, with what was kept, until when, and why", async () => {
    const outcome = [
      part({}),
      part({
        class: "warranties",
        result: "kept",
        count: 1,
        text: "Warranties: a claim may still come",
        kept_until: "2028-03-03T23:00:00.000Z",
      }),
      part({ class: "open", result: "legal_hold", count: 2, text: "Cases that are still open", ref_ids: ["ascas_1"] }),
    ]
    await open({ status: "completed", outcome })

    expect(screen.getByText("3 erased")).toBeTruthy()
    expect(screen.getByText("1 kept")).toBeTruthy()
    expect(screen.getByText("2 held")).toBeTruthy()
    expect(screen.getByText("Warranties: a claim may still come").parentElement?.textContent).toMatch(
      /Kept until (Mar 3, 2028|3 Mar 2028)$/
    )
    expect(screen.getByText("Cases that are still open").parentElement?.textContent).not.toMatch(/Kept until/)
  })

  it("is told in Italian, and what was copied is no more", async () => {
    const copied = part({ result: "exported", count: 0, text: "Pratiche" })
    await open({ kind: "export", status: "completed", outcome: [copied] }, {}, acts, "it")

    expect(screen.getByText("0 copiati")).toBeTruthy()
    expect(screen.queryByText("Non è ancora stata eseguita.")).toBeNull()
  })

  it("is looked at again while the request runs", async () => {
    const { server } = await open({ status: "running" })
    server.answer(`GET ${path}`, {
      privacy_request: aPrivacyRequest({ status: "completed", outcome: [part({ text: "Mails" })] }),
    })

    expect(await screen.findByText("Mails", undefined, { timeout: 10_000 })).toBeTruthy()
    expect(screen.getByText("Completed")).toBeTruthy()
  })
})
