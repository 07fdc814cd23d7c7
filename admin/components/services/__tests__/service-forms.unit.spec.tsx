/** @jest-environment ./dev/tests/browser.cjs */
import { screen } from "@testing-library/react"
import type { ReactElement } from "react"
import type { StartSetEntry } from "../../../../src/types"
import { aList } from "../../../__tests__/harness/a-list"
import { aProcedure } from "../../../__tests__/harness/a-procedure"
import { aLevel } from "../../../__tests__/harness/a-promise"
import { aService } from "../../../__tests__/harness/a-service"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, speak, typed, written } from "../../../__tests__/harness/settings"
import { ServiceAdoptForm } from "../service-adopt-form"
import { ServiceCreateForm } from "../service-create-form"
import { ServiceEditForm } from "../service-edit-form"

const services = "/admin/after-sales/services"
const edit = `POST ${services}/assvc_1`
const choices = {
  "GET /admin/after-sales/procedures": aList("procedures", [
    aProcedure(),
    aProcedure({ id: "asproc_2", names: {}, code: "care" }),
  ]),
  "GET /admin/after-sales/service-levels": aList("service_levels", [aLevel()]),
}
const open = (form: ReactElement, language?: "it") => openPage({ at: "/page/form", form, language })
const conflict = (code: string) => new Refused(409, { type: "conflict", code, message: code })

describe("planning a service", () => {
  const created = { ...choices, [`POST ${services}`]: { service: aService({ id: "assvc_new" }) } }

  it("needs a code and nothing else, and goes on to the draft", async () => {
    const server = fakeServer(created)
    const where = await open(<ServiceCreateForm />)
    expect(canSend()).toBe(false)
    write("Code", "  deep_clean ")
    expect(canSend()).toBe(true)
    await press("Save")

    await isDone(where, "The service was created", "/settings/after-sales/services/assvc_new")
    expect(written(server, `POST ${services}`)).toMatchObject({
      code: "deep_clean",
      kind: "repair",
      names: {},
      channels: ["store", "agent", "phone", "email"],
      procedure_id: null,
      service_level_id: null,
      detection: [],
    })
  })

  it.each(["Deep clean", "ümlaut", "-first", "A"])("refuses the code “%s” where it is typed", async (code) => {
    fakeServer(created)
    await open(<ServiceCreateForm />)
    write("Code", code)

    expect(screen.getByText("Only small letters, digits, - and _")).toBeTruthy()
    expect(screen.getByLabelText("Code").getAttribute("aria-invalid")).toBe("true")
    expect(canSend()).toBe(false)
  })

  it("takes kind, texts in several languages, procedure, level and channels", async () => {
    const server = fakeServer(created)
    await open(<ServiceCreateForm />)
    write("Code", "deep_clean")
    choose("Kind", "maintenance")
    write("Name", "Deep clean")
    await speak("Name", "Italian")
    write("Name", "Pulizia profonda")
    write("Description", "   ")
    choose("Procedure", "asproc_2")
    choose("Service level", "aslev_1")
    turn("E-mail")
    turn("Telephone")
    await press("Save")

    expect(written(server, `POST ${services}`)).toMatchObject({
      kind: "maintenance",
      names: { en: "Deep clean", it: "Pulizia profonda" },
      descriptions: {},
      procedure_id: "asproc_2",
      service_level_id: "aslev_1",
      channels: ["store", "agent"],
    })
  })

  it("sends the same key when a try is repeated, so that one service comes of it", async () => {
    const keys: (string | null)[] = []
    const server = fakeServer(created)
    const ask = globalThis.fetch
    globalThis.fetch = (input, init) => {
      keys.push(init?.method === "POST" ? new Headers(init.headers).get("idempotency-key") : null)
      return ask(input, init)
    }
    server.answer(`POST ${services}`, conflict("service_code_taken"))
    const where = await open(<ServiceCreateForm />)
    write("Code", "repair_request")
    await press("Save")
    expect(await screen.findByText("Another service has this code.")).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(typed("Code")).toBe("repair_request")
    write("Code", "repair_2")
    await press("Save")

    const [one, two] = keys.filter(Boolean)
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(two).toBe(one)
  })

  it("asks before a code that was typed is lost", async () => {
    fakeServer(created)
    const where = await open(<ServiceCreateForm />)
    write("Code", "x")
    await press("Cancel")
    await answer("Cancel")
    expect(where()).toBe("/page/form")
    await press("Cancel")
    await answer("Continue")

    expect(where()).toBe("/page")
  })

  it("leaves without a question when nothing was typed", async () => {
    fakeServer(created)
    const where = await open(<ServiceCreateForm />)
    await press("Cancel")

    expect(screen.queryByRole("alertdialog")).toBeNull()
    expect(where()).toBe("/page")
  })
})

describe("changing a service", () => {
  it("sends back which state was seen, and keeps what the form does not show", async () => {
    const server = fakeServer({ ...choices, [edit]: { service: aService() } })
    const requirements = { ...aService().requirements, minutes: 45, skills: ["gas"], unit_statuses: ["delivered"] }
    const service = aService({ requirements: requirements as ReturnType<typeof aService>["requirements"] })
    const where = await open(<ServiceEditForm service={service} />)
    expect(typed("Name")).toBe("Repair request")
    write("Name", "Repair")
    await press("Save")

    await isDone(where, "The service was changed")
    expect(written(server, edit)).toMatchObject({
      rev: 4,
      position: 3,
      names: { en: "Repair", it: "Richiesta di riparazione" },
      requirements: { minutes: 45, skills: ["gas"], unit_statuses: ["delivered"] },
    })
  })

  it("warns that a change of what is offered counts at once", async () => {
    fakeServer(choices)
    await open(<ServiceEditForm service={aService({ status: "published" })} />)

    expect(screen.getByText(/It is offered already/)).toBeTruthy()
  })

  it("stays open with everything when somebody else was faster", async () => {
    fakeServer({ ...choices, [edit]: conflict("service_changed") })
    const where = await open(<ServiceEditForm service={aService()} />, "it")
    write("Nome", "Repair 2")
    await press("Salva")

    expect(await screen.findByText(/Qualcun altro ha/)).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(typed("Nome")).toBe("Repair 2")
  })

  it("takes procedure and level away", async () => {
    const server = fakeServer({ ...choices, [edit]: { service: aService() } })
    await open(<ServiceEditForm service={aService({ service_level_id: "aslev_1" })} />)
    choose("Procedure", "none")
    choose("Service level", "none")
    await press("Save")

    expect(written(server, edit)).toMatchObject({ procedure_id: null, service_level_id: null })
  })
})

describe("adopting services that ship", () => {
  const entry = (code: string, changes: Partial<StartSetEntry> = {}): StartSetEntry => ({
    code,
    kind: "repair",
    names: { en: `The ${code}` },
    descriptions: {},
    is_publishable: true,
    service_id: null,
    ...changes,
  })
  const adopt = `POST ${services}/adopt`

  it("begins with all that the shop does not have yet, and takes those that are left ticked", async () => {
    const server = fakeServer({ [adopt]: { services: [] } })
    const entries = [entry("repair"), entry("care"), entry("parts", { service_id: "assvc_9" })]
    const where = await open(<ServiceAdoptForm entries={entries} />)
    expect(screen.getAllByRole("checkbox").length).toBe(2)
    turn("The care")
    await press("Adopt")

    await isDone(where, "The services were adopted")
    expect(written(server, adopt)).toEqual({ codes: ["repair"] })
  })

  it("can't be sent with none of them", async () => {
    fakeServer({})
    await open(<ServiceAdoptForm entries={[entry("repair", { names: {} })]} />)
    turn("repair")

    expect(canSend("Adopt")).toBe(false)
  })

  it("says so when all of them are there", async () => {
    fakeServer({})
    await open(<ServiceAdoptForm entries={[entry("repair", { service_id: "assvc_1" })]} />)

    expect(screen.getByText("All of them have been adopted.")).toBeTruthy()
    expect(canSend("Adopt")).toBe(false)
  })
})
