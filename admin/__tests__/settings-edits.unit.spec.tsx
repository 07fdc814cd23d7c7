/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import ProposalDismissPage from "../routes/after-sales/proposals/@dismiss/page"
import CalendarCreatePage from "../routes/settings/after-sales/calendars/@create/page"
import CalendarEditPage from "../routes/settings/after-sales/calendars/[id]/@edit/page"
import InstructionCreatePage from "../routes/settings/after-sales/instructions/@create/page"
import InstructionDraftPage from "../routes/settings/after-sales/instructions/[id]/@draft/page"
import ProcedureCreatePage from "../routes/settings/after-sales/procedures/@create/page"
import ProcedureComparePage from "../routes/settings/after-sales/procedures/[id]/@compare/page"
import ProcedureEditPage from "../routes/settings/after-sales/procedures/[id]/@edit/page"
import ReplyCreatePage from "../routes/settings/after-sales/replies/@create/page"
import ReplyEditPage from "../routes/settings/after-sales/replies/@edit/page"
import LevelCreatePage from "../routes/settings/after-sales/service-levels/@create/page"
import LevelEditPage from "../routes/settings/after-sales/service-levels/[id]/@edit/page"
import ServiceAdoptPage from "../routes/settings/after-sales/services/@adopt/page"
import ServiceCreatePage from "../routes/settings/after-sales/services/@create/page"
import ServiceEditPage from "../routes/settings/after-sales/services/[id]/@edit/page"
import TemplateEditPage from "../routes/settings/after-sales/templates/@edit/page"
import { aList } from "./harness/a-list"
import { aReply, aTemplate } from "./harness/a-message"
import { aDraft, aProcedure, aVersion, plannedStep } from "./harness/a-procedure"
import { aCalendar, aLevel } from "./harness/a-promise"
import { aService } from "./harness/a-service"
import { anInstruction } from "./harness/an-instruction"
import { fakeServer, Refused } from "./harness/fake-server"
import { choose, press, write } from "./harness/fill-in"
import { openPage } from "./harness/open-page"
import { isDone, typed, written } from "./harness/settings"

const api = "/admin/after-sales"
const open = (form: ReactElement, query = "") => openPage({ at: `/page/x/form${query}`, path: "/page/:id", form })
const conflict = (code: string) => new Refused(409, { type: "conflict", code, message: code })

describe("a form of something that exists", () => {
  const calendars = { [`GET ${api}/calendars`]: aList("calendars", [aCalendar()]) }

  it.each<[string, ReactElement, string, string, object]>([
    ["service", <ServiceEditPage key="1" />, "", "services/x", { service: aService() }],
    ["service level", <LevelEditPage key="2" />, "", "service-levels/x", { service_level: aLevel() }],
    ["calendar", <CalendarEditPage key="3" />, "", "calendars/x", { calendar: aCalendar() }],
    ["reply", <ReplyEditPage key="4" />, "?id=asrep_1", "replies/asrep_1", { reply: aReply() }],
    ["manual", <InstructionDraftPage key="5" />, "", "instructions/x", { instruction: anInstruction() }],
    [
      "wording",
      <TemplateEditPage key="6" />,
      "?code=case_created&locale=it",
      "templates/case_created",
      { template: aTemplate() },
    ],
    ["procedure", <ProcedureEditPage key="7" />, "", "procedures/x", { procedure: aProcedure() }],
  ])("waits for the %s that its address names, and closes to where it came from", async (_, form, query, at, body) => {
    let read: (body: unknown) => void = () => undefined
    const server = fakeServer({ ...calendars, [`GET ${api}/${at}`]: new Promise((resolve) => (read = resolve)) })
    const where = await open(form, query)
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull()
    read(body)
    await screen.findByRole("button", { name: "Save" })
    await press("Cancel")

    expect(where()).toMatch(/^\/page\/x/)
    expect(where()).not.toContain("form")
    expect(server.sent().filter(({ method }) => method !== "GET" && method !== "POST")).toEqual([])
  })

  it("reads a wording in the language of the address, English where it names none", async () => {
    const template = `GET ${api}/templates/case_created`
    const server = fakeServer({ [template]: { template: aTemplate() } })
    await open(<TemplateEditPage />, "?code=case_created&locale=it")
    expect(server.sent(template).at(-1)?.query.get("locale")).toBe("it")
    cleanup()
    await open(<TemplateEditPage />, "?code=case_created")

    expect(server.sent(template).at(-1)?.query.get("locale")).toBe("en")
  })

  it("edits the draft of a procedure, and nothing where there is none", async () => {
    const procedure = `GET ${api}/procedures/x`
    const steps = [plannedStep({ title: { en: "Draft step" } })]
    const server = fakeServer({ [procedure]: { procedure: aProcedure({ versions: [aVersion(), aDraft({ steps })] }) } })
    await open(<ProcedureEditPage />)
    expect(await screen.findByDisplayValue("Draft step")).toBeTruthy()

    cleanup()
    server.answer(procedure, { procedure: aProcedure({ versions: [aVersion()], draft_version: null }) })
    await open(<ProcedureEditPage />)
    await waitFor(() => expect(server.sent(procedure).length).toBe(2))
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull()
  })

  it("compares the versions of a procedure", async () => {
    fakeServer({
      [`GET ${api}/procedures/x`]: { procedure: aProcedure() },
      [`GET ${api}/procedures/asproc_1/versions/diff`]: { diff: { from: 1, to: 2, changes: [] } },
    })
    await open(<ProcedureComparePage />)

    expect(await screen.findByText("These versions say the same.")).toBeTruthy()
  })
})

describe("two who change the same", () => {
  it("do not overwrite each other's service, although the newer state is read meanwhile", async () => {
    const read = `GET ${api}/services/x`
    const write_ = `POST ${api}/services/assvc_1`
    const server = fakeServer({ [read]: { service: aService({ rev: 4 }) }, [write_]: conflict("service_changed") })
    const where = await open(<ServiceEditPage />)
    await screen.findByRole("button", { name: "Save" })
    write("Name", "Mine")
    server.answer(read, { service: aService({ rev: 5, names: { en: "Theirs" } }) })
    await press("Save")
    expect(await screen.findByText("Somebody else changed the service meanwhile.")).toBeTruthy()
    await waitFor(() => expect(server.sent(read).length).toBe(2))
    await press("Save")

    expect(server.sent(write_).map(({ body }) => (body as { rev: number }).rev)).toEqual([4, 4])
    expect(where()).toBe("/page/x/form")
    expect(typed("Name")).toBe("Mine")
  })

  it("do not overwrite each other's reply", async () => {
    const read = `GET ${api}/replies/asrep_1`
    const write_ = `POST ${api}/replies/asrep_1`
    const server = fakeServer({ [read]: { reply: aReply({ rev: 2 }) }, [write_]: conflict("reply_changed") })
    await open(<ReplyEditPage />, "?id=asrep_1")
    await screen.findByRole("button", { name: "Save" })
    write("Name", "Mine")
    server.answer(read, { reply: aReply({ rev: 3, name: "Theirs" }) })
    await press("Save")
    await waitFor(() => expect(server.sent(read).length).toBe(2))
    await press("Save")

    expect(server.sent(write_).map(({ body }) => (body as { rev: number }).rev)).toEqual([2, 2])
  })

  it("do not overwrite each other's wording", async () => {
    const read = `GET ${api}/templates/case_created`
    const write_ = `POST ${api}/templates/case_created`
    const own = { is_changed: true, text: "Ours" }
    const server = fakeServer({
      [read]: { template: aTemplate({ ...own, rev: 6 }) },
      [write_]: conflict("template_changed"),
    })
    await open(<TemplateEditPage />, "?code=case_created")
    await screen.findByRole("button", { name: "Save" })
    write("Text", "Mine")
    server.answer(read, { template: aTemplate({ ...own, rev: 7 }) })
    await press("Save")
    await waitFor(() => expect(server.sent(read).length).toBe(2))
    await press("Save")

    expect(server.sent(write_).map(({ body }) => (body as { rev: number }).rev)).toEqual([6, 6])
  })
})

describe("a form of something new", () => {
  it.each<[string, ReactElement, string]>([
    ["service", <ServiceCreatePage key="1" />, "Plan a service"],
    ["procedure", <ProcedureCreatePage key="2" />, "New procedure"],
    ["reply", <ReplyCreatePage key="3" />, "New reply"],
    ["calendar", <CalendarCreatePage key="4" />, "New calendar"],
    ["manual", <InstructionCreatePage key="5" />, "New instructions"],
  ])("is there for a %s at once", async (_, form, title) => {
    fakeServer({})
    await open(form)

    expect(screen.getByRole("heading", { name: title })).toBeTruthy()
    expect((screen.getByRole("button", { name: "Save" }) as HTMLButtonElement).disabled).toBe(true)
  })

  it("offers the calendars of the shop to a service level, by name", async () => {
    const list = `GET ${api}/calendars`
    const create = `POST ${api}/service-levels`
    const other = aCalendar({ id: "ascal_2", name: "Workshop" })
    const server = fakeServer({
      [list]: aList("calendars", [aCalendar(), other]),
      [create]: { service_level: aLevel() },
    })
    await open(<LevelCreatePage />)
    await screen.findByRole("button", { name: "Save" })
    expect(Object.fromEntries(server.sent(list)[0].query)).toEqual({ limit: "100", order: "name" })
    write("Name", "Gold")
    write("Countries", "it")
    choose("Calendar", "ascal_2")
    await press("Save")

    expect(written(server, create)).toMatchObject({ calendar_id: "ascal_2" })
  })

  it("takes the product of new instructions from the address", async () => {
    const create = `POST ${api}/instructions`
    const server = fakeServer({ [create]: { instruction: anInstruction() } })
    await open(<InstructionCreatePage />, "?product_id=prod_7")
    write("Name", "Manual")
    await press("Save")

    expect(written(server, create)).toMatchObject({ product_id: "prod_7" })
  })

  it("offers what ships and is not adopted yet", async () => {
    const entry = { kind: "repair", descriptions: {}, is_publishable: true }
    const start_set = [
      { ...entry, code: "repair", names: { en: "Repair" }, service_id: null },
      { ...entry, code: "care", names: { en: "Care" }, service_id: "assvc_2" },
    ]
    fakeServer({ [`GET ${api}/services/start-set`]: { start_set } })
    await open(<ServiceAdoptPage />)

    expect(await screen.findByLabelText("Repair")).toBeTruthy()
    expect(screen.queryByLabelText("Care")).toBeNull()
  })

  it("dismisses the proposal that the address names", async () => {
    const dismiss = `POST ${api}/proposals/aspro_7/dismiss`
    const server = fakeServer({ [dismiss]: { proposal: {} } })
    const where = await open(<ProposalDismissPage />, "?id=aspro_7")
    choose("Reason", "duplicate")
    await press("Dismiss")

    await isDone(where, "The proposal was dismissed", "/page/x?id=aspro_7")
    expect(written(server, dismiss)).toEqual({ reason: "duplicate" })
  })
})
