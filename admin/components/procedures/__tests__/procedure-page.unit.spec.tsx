/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import type { AdminProcedureDetail } from "../../../../src/types"
import { aList } from "../../../__tests__/harness/a-list"
import { aProcedure } from "../../../__tests__/harness/a-procedure"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, openRow, speak, written } from "../../../__tests__/harness/settings"
import { filterBy, fromToolbar, leaf, rowTexts } from "../../../__tests__/harness/use-table"
import { ProcedureCreateForm } from "../procedure-create-form"
import { ProcedureGateSection } from "../procedure-gate-section"
import { ProcedureGeneralSection } from "../procedure-general-section"
import { ProcedureTable } from "../procedure-table"

const procedures = "/admin/after-sales/procedures"
const at = `POST ${procedures}/asproc_1`
const ok = { procedure: aProcedure() }
const open = (page: ReactElement, language?: "it") => openPage({ at: "/page", page, language })
const general = (changes: Partial<AdminProcedureDetail> = {}) =>
  open(<ProcedureGeneralSection procedure={aProcedure(changes)} />)
const gate = (problems: AdminProcedureDetail["problems"]) =>
  open(<ProcedureGateSection procedure={aProcedure({ problems })} />)

describe("the table of procedures", () => {
  const list = `GET ${procedures}`

  it("says how many steps each has and which version is in force", async () => {
    const young = aProcedure({
      id: "asproc_2",
      names: {},
      code: "care",
      status: "draft",
      published_version: null,
      steps_count: 7,
    })
    fakeServer({ [list]: aList("procedures", [aProcedure(), young]) })
    await open(<ProcedureTable />)
    await screen.findByText("Repair")

    const [one, two] = rowTexts()
    expect(one).toContain("Repair1Version 1Published")
    expect(two).toContain("care7-Draft")
  })

  it("has the last change first, and is filtered, sorted and leafed through", async () => {
    const server = fakeServer({ [list]: aList("procedures", [aProcedure()], { count: 21 }) })
    const where = await open(<ProcedureTable />)
    await screen.findByText("Repair")
    expect(server.sent(list)[0].query.get("order")).toBe("-updated_at")
    await leaf("next")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
    await fromToolbar("Changed")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("updated_at"))
    await filterBy("Status", "Retired")

    await waitFor(() => expect(decodeURIComponent(where())).toContain('status=["retired"]'))
  })

  it("opens a procedure, and offers a new one to those who may", async () => {
    fakeServer({ [list]: aList("procedures", [aProcedure()]), ...may(["procedures.create"]) })
    const where = await open(<ProcedureTable />)
    expect((await screen.findByText("Create")).closest("a")?.getAttribute("href")).toBe("/page/create")
    await openRow("Repair")
    expect(where()).toBe("/settings/after-sales/procedures/asproc_1")

    cleanup()
    const server = fakeServer({ [list]: aList("procedures", [aProcedure()]), ...may(["procedures.read"]) })
    await open(<ProcedureTable />)
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    expect(screen.queryByText("Create")).toBeNull()
  })
})

describe("a new procedure", () => {
  it("needs a code, may be named in several languages, and goes on to its page", async () => {
    const server = fakeServer({ [`POST ${procedures}`]: { procedure: aProcedure({ id: "asproc_new" }) } })
    const where = await openPage({ at: "/page/form", form: <ProcedureCreateForm /> })
    expect(canSend()).toBe(false)
    write("Code", " Deep ")
    expect(screen.getByText("Only small letters, digits, - and _")).toBeTruthy()
    write("Code", " deep ")
    write("Name", "Deep clean")
    await speak("Name", "Italian")
    write("Name", "  ")
    await press("Save")

    await isDone(where, "The procedure was created", "/settings/after-sales/procedures/asproc_new")
    expect(written(server, `POST ${procedures}`)).toEqual({ code: "deep", names: { en: "Deep clean" } })
  })

  it("says that its code is taken and keeps it to be changed", async () => {
    const refusal = { type: "conflict", code: "procedure_code_taken", message: "taken" }
    fakeServer({ [`POST ${procedures}`]: new Refused(409, refusal) })
    const where = await openPage({ at: "/page/form", form: <ProcedureCreateForm />, language: "it" })
    write("Codice", "repair")
    await press("Salva")

    expect(await screen.findByText("Un’altra procedura ha questo codice.")).toBeTruthy()
    expect(where()).toBe("/page/form")
  })
})

describe("the page of a procedure", () => {
  it("names the services that follow it", async () => {
    fakeServer({})
    await general({
      services: [
        { id: "assvc_1", code: "repair_request", names: { en: "Repair request" } },
        { id: "assvc_2", code: "care", names: {} },
      ],
    })

    expect(screen.getByRole("link", { name: "Repair request" }).getAttribute("href")).toBe(
      "/settings/after-sales/services/assvc_1"
    )
    expect(screen.getByRole("link", { name: "care" }).getAttribute("href")).toBe(
      "/settings/after-sales/services/assvc_2"
    )
  })

  it.each<[string, Partial<AdminProcedureDetail>, string[]]>([
    ["with a draft beside what is in force", {}, ["Edit", "Publish", "Retire"]],
    ["that was never in force", { published_version: null, status: "draft" }, ["Edit", "Publish"]],
    ["in force without a draft", { draft_version: null }, ["Start a new version", "Retire"]],
    ["that is retired", { draft_version: null, published_version: null, status: "retired" }, ["Start a new version"]],
  ])("offers what can be done with one %s", async (_, changes, actions) => {
    fakeServer({})
    await general(changes)

    expect(await openMenu()).toEqual(actions)
  })

  it("offers each act to those alone whose role allows it", async () => {
    fakeServer(may(["procedures.retire"]))
    await general()

    expect(await openMenu()).toEqual(["Retire"])
  })

  it("puts the draft in force after a yes that names its version", async () => {
    const server = fakeServer({ [`${at}/publish`]: ok })
    await general()
    await openMenu()
    await pick("Publish")
    expect(await screen.findByText("Publish version 2?")).toBeTruthy()
    await answer("Publish")

    expect(written(server, `${at}/publish`)).toEqual({ version: 2 })
    expect(await screen.findByText("The version is in force")).toBeTruthy()
  })

  it("begins a new version at once, since it binds nobody", async () => {
    const server = fakeServer({ [`${at}/versions`]: ok })
    await general({ draft_version: null })
    await openMenu()
    await pick("Start a new version")

    expect(await screen.findByText("A new draft was begun")).toBeTruthy()
    expect(server.sent(`${at}/versions`).length).toBe(1)
  })

  it("says that somebody has begun one already", async () => {
    const refusal = { type: "conflict", code: "draft_exists", message: "x" }
    fakeServer({ [`${at}/versions`]: new Refused(409, refusal) })
    await general({ draft_version: null })
    await openMenu()
    await pick("Start a new version")

    expect(await screen.findByText("There is a draft already.")).toBeTruthy()
  })

  it("is retired after a yes, and not after a no", async () => {
    const server = fakeServer({ [`${at}/retire`]: ok })
    await general()
    await openMenu()
    await pick("Retire")
    await answer("Cancel")
    expect(server.sent(`${at}/retire`)).toEqual([])
    await openMenu()
    await pick("Retire")
    await answer("Retire")

    expect(await screen.findByText("The procedure is retired")).toBeTruthy()
  })
})

describe("what a draft needs before it is in force", () => {
  const problem = (code: string, text: string) => ({ code, params: {}, text })

  it("is said piece by piece, and nothing can be published until then", async () => {
    const server = fakeServer({})
    await gate([problem("no_steps", "There are no steps."), problem("no_steps", "There are still no steps.")])
    const publish = (await screen.findByRole("button", { name: "Publish" })) as HTMLButtonElement

    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "There are no steps.",
      "There are still no steps.",
    ])
    expect(publish.disabled).toBe(true)
    await press("Publish")
    expect(server.sent(`${at}/publish`)).toEqual([])
  })

  it("is there when nothing is named", async () => {
    const server = fakeServer({ [`${at}/publish`]: ok })
    await gate([])
    expect(screen.getByText("Everything is there.")).toBeTruthy()
    await screen.findByRole("button", { name: "Publish" })
    await press("Publish")
    await answer("Publish")

    expect(written(server, `${at}/publish`)).toEqual({ version: 2 })
  })

  it("is shown to those who may not publish, without the button", async () => {
    const server = fakeServer(may(["procedures.read"]))
    await gate([problem("no_steps", "There are no steps.")])
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))

    expect(screen.getByText("There are no steps.")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Publish" })).toBeNull()
  })
})
