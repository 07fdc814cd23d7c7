/** @jest-environment ./dev/tests/browser.cjs */
import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import { aCase } from "../../../../__tests__/harness/a-case"
import { aUnit } from "../../../../__tests__/harness/a-unit"
import { desk, services } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { choose, pick, press, seek, write } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import CaseCreatePage from "../../../../routes/after-sales/cases/@create/page"

const create = "POST /admin/after-sales/cases"
const units = "GET /admin/after-sales/units"
const symptom = (code: string, text: string, kind: string, is_safety = false) => ({
  code,
  text,
  kinds: [kind],
  is_safety,
})
const symptoms = {
  "GET /admin/after-sales/symptoms": {
    symptoms: [symptom("leak", "It leaks", "repair"), symptom("shock", "Electric shock", "repair", true)],
  },
}
const twoUnits = {
  [units]: {
    units: [aUnit(), aUnit({ id: "asunit_2", serial_number: null, unit_index: 2 })],
    count: 2,
    count_exact: true,
    limit: 50,
    offset: 0,
  },
}
const serve = (rest: object = {}) =>
  fakeServer({
    ...desk,
    ...services,
    ...symptoms,
    ...twoUnits,
    [create]: { case: aCase({ id: "ascas_new" }) },
    ...rest,
  })
async function open(from = "", language?: "it") {
  const where = await openPage({ at: `/page/form${from}`, form: <CaseCreatePage />, language })
  await waitFor(() => expect(answersOf(language ? "Servizio" : "Service").length).toBeGreaterThan(2))
  return where
}
const submit = (name = "Open case") => screen.getByRole("button", { name }) as HTMLButtonElement
const tick = (name: string) => act(async () => void fireEvent.click(screen.getByRole("checkbox", { name })))
const answersOf = (label: string) =>
  [...(screen.getByLabelText(label, { selector: "button" }).parentElement?.querySelectorAll("option") ?? [])]
    .map(({ textContent }) => textContent)
    .filter(Boolean)

describe("opening a case for somebody who calls", () => {
  it("offers what the shop offers, in the reader's language and order", async () => {
    const server = serve()
    await open()

    expect(answersOf("Service")).toEqual(["Repair", "Enquiry", "Complaint"])
    const { query } = server.sent("GET /admin/after-sales/services")[0]
    expect([query.get("status"), query.get("order")]).toEqual(["published", "position"])
  })

  it("needs a service, words, and somebody whose case it is", async () => {
    const server = serve()
    const where = await open()
    expect(submit().disabled).toBe(true)
    choose("Service", "assvc_enquiry")
    write("Description", "When do you open?")
    expect(submit().disabled).toBe(true)
    write("Email", "not an address")
    expect(submit().disabled).toBe(true)
    write("Email", " Gina@Example.com ")
    write("Name", "Gina")
    await press("Open case")

    await waitFor(() => expect(where()).toBe("/after-sales/cases/ascas_new"))
    expect(await screen.findByText("The case was opened")).toBeTruthy()
    expect(server.sent(create)[0].body).toEqual({
      service_id: "assvc_enquiry",
      items: [{ description: "When do you open?" }],
      channel: "phone",
      priority: "normal",
      email: "Gina@Example.com",
      name: "Gina",
    })
  })

  it("finds the unit by what the caller knows of it; whose case it is follows from it", async () => {
    const server = serve()
    await open()
    choose("Service", "assvc_repair")
    await seek("Unit", "LD-0001")
    await pick(/LD-0001/, "option")
    expect(screen.queryByLabelText("Email")).toBeNull()
    write("Description", "Perde acqua")
    choose("Channel", "email")
    choose("Priority", "high")
    await press("Open case")

    await waitFor(() => expect(server.sent(create).length).toBe(1))
    expect(server.sent(create)[0].body).toEqual({
      service_id: "assvc_repair",
      items: [{ unit_id: "asunit_1", description: "Perde acqua" }],
      channel: "email",
      priority: "high",
    })
  })

  it("asks for the symptoms of the service's kind, and warns of a dangerous one", async () => {
    const server = serve()
    await open()
    expect(screen.queryByLabelText("Symptom", { selector: "button" })).toBeNull()
    choose("Service", "assvc_repair")
    await waitFor(() => expect(answersOf("Symptom")).toEqual(["None", "It leaks", "Electric shock"]))
    choose("Symptom", "leak")
    expect(screen.queryByText(/becomes critical/)).toBeNull()
    choose("Symptom", "shock")
    expect(screen.getByText(/Dangerous: the case becomes critical/)).toBeTruthy()
    write("Email", "gina@example.com")
    write("Description", "It tingles")
    await press("Open case")

    expect(server.sent(create)[0].body).toMatchObject({
      items: [{ symptom_code: "shock", description: "It tingles" }],
    })
  })

  it("asks what is sought with a complaint, and with nothing else", async () => {
    const server = serve()
    await open()
    choose("Service", "assvc_repair")
    expect(screen.queryByLabelText("Remedy sought", { selector: "button" })).toBeNull()
    choose("Service", "assvc_complaint")
    write("Email", "gina@example.com")
    write("Description", "Third time broken")
    expect(submit().disabled).toBe(true)
    choose("Remedy sought", "price_reduction")
    await press("Open case")

    expect(server.sent(create)[0].body).toMatchObject({
      service_id: "assvc_complaint",
      remedy_sought: "price_reduction",
    })
  })

  it("says where services come from when there are none", async () => {
    serve({ "GET /admin/after-sales/services": { services: [], count: 0, count_exact: true, limit: 100, offset: 0 } })
    await openPage({ at: "/page/form", form: <CaseCreatePage /> })

    expect(await screen.findByText("No service is published yet: adopt one in the settings.")).toBeTruthy()
  })

  it("is refused in the reader's language and keeps what was typed, under the same key", async () => {
    const keys: (string | null)[] = []
    const refusal = new Refused(400, { type: "not_allowed", code: "other_owner", message: "Only cases of one owner" })
    serve({ [create]: refusal })
    const where = await open("", "it")
    choose("Servizio", "assvc_enquiry")
    write("Email", "gina@example.com")
    write("Descrizione", "Buongiorno")
    const given = globalThis.fetch
    globalThis.fetch = (input, init) => {
      keys.push(new Headers(init?.headers).get("idempotency-key"))
      return given(input, init)
    }
    await press("Apri una pratica")
    await press("Apri una pratica")

    expect((await screen.findAllByText("Entrambe devono essere dello stesso cliente.")).length).toBeGreaterThan(0)
    expect(where()).toBe("/page/form")
    expect((screen.getByLabelText("Descrizione", { selector: "textarea" }) as HTMLTextAreaElement).value).toBe(
      "Buongiorno"
    )
    const sent = keys.filter(Boolean)
    expect(sent.length).toBe(2)
    expect(new Set(sent).size).toBe(1)
  })
})

describe("opening a case from where one is", () => {
  it("an order: its units stand ready to be ticked, and the order is named", async () => {
    const server = serve()
    await open("?order_id=order_1")
    await screen.findByRole("checkbox", { name: "Lario Duo · LD-0001" })
    expect(server.sent(units)[0].query.get("order_id")).toBe("order_1")
    await tick("Lario Duo · LD-0001")
    await tick("Lario Duo · Piece 2")
    choose("Service", "assvc_repair")
    write("Description", "Both are cold")
    await press("Open case")

    expect(server.sent(create)[0].body).toMatchObject({
      order_id: "order_1",
      items: [
        { unit_id: "asunit_1", description: "Both are cold" },
        { unit_id: "asunit_2", description: "Both are cold" },
      ],
    })
  })

  it("an order: a unit can be left out again, and then somebody must be named", async () => {
    serve()
    await open("?order_id=order_1")
    await screen.findByRole("checkbox", { name: "Lario Duo · LD-0001" })
    await tick("Lario Duo · LD-0001")
    await tick("Lario Duo · LD-0001")

    expect(screen.getByLabelText("Email", { selector: "input" })).toBeTruthy()
  })

  it("a customer: it is theirs, with or without a unit", async () => {
    const server = serve()
    await open("?customer_id=cus_1")
    await screen.findByRole("checkbox", { name: "Lario Duo · LD-0001" })
    expect(screen.queryByLabelText("Email")).toBeNull()
    choose("Service", "assvc_enquiry")
    write("Description", "Where is my invoice?")
    await press("Open case")

    expect(server.sent(create)[0].body).toMatchObject({
      customer_id: "cus_1",
      items: [{ description: "Where is my invoice?" }],
    })
  })

  it("a unit: it is about that one", async () => {
    const server = serve({ "GET /admin/after-sales/units/asunit_1": { unit: aUnit() } })
    await open("?unit_id=asunit_1")
    const box = await screen.findByRole("checkbox", { name: "Lario Duo · LD-0001" })
    expect(box.getAttribute("aria-checked")).toBe("true")
    expect(server.sent(units)).toEqual([])
    choose("Service", "assvc_repair")
    write("Description", "Cold")
    await press("Open case")

    expect(server.sent(create)[0].body).toMatchObject({ items: [{ unit_id: "asunit_1", description: "Cold" }] })
  })
})
