/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, fireEvent, screen, within } from "@testing-library/react"
import type { AdminServiceDetail, AdminServicesUpdateBody } from "../../../../src/types"
import { anOccasion, aService, requirements } from "../../../__tests__/harness/a-service"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, pick, press, seek, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { canSend, typed, written } from "../../../__tests__/harness/settings"
import { ServiceEditForm } from "../service-edit-form"

const edit = "POST /admin/after-sales/services/assvc_1"
const places = {
  "GET /admin/after-sales/jurisdictions": {
    jurisdictions: ["it", "de", "eu"].map((country_code) => ({ country_code })),
  },
  "GET /admin/products": { products: [{ id: "prod_1", title: "Lario Duo" }], count: 1, offset: 0, limit: 10 },
}

/** Opens the form of a service; its server takes what is sent. */
async function form(changes: Partial<AdminServiceDetail> = {}, language?: "it") {
  const server = fakeServer({ ...places, [edit]: { service: aService() } })
  await openPage({ at: "/page/form", form: <ServiceEditForm service={aService(changes)} />, language })
  const sent = () => written(server, edit) as AdminServicesUpdateBody
  return { server, sent }
}

describe("who may ask for a service", () => {
  it("may be asked for without a unit, and then nothing is asked of one", async () => {
    const { sent } = await form({ requirements: { ...requirements, min_age_months: 6 } })
    expect(typed("From months after delivery")).toBe("6")
    turn("It is about a unit")
    expect(screen.queryByLabelText("From months after delivery")).toBeNull()
    expect(screen.queryByText("Open cases at once")).toBeNull()
    await press("Save")

    expect(sent().requirements).toMatchObject({ needs_unit: false })
  })

  it("is narrowed by coverage, age and open cases of the unit", async () => {
    const { sent } = await form()
    choose("Coverage", "not_covered")
    write("From months after delivery", "3")
    write("Until months after delivery", "60")
    write("Open cases at once", "1")
    await press("Save")

    expect(sent().requirements).toMatchObject({
      coverage: "not_covered",
      min_age_months: 3,
      max_age_months: 60,
      max_open_per_unit: 1,
    })
  })

  it("is widened again by emptying the fields", async () => {
    const { sent } = await form({
      requirements: { ...requirements, min_age_months: 3, max_age_months: 60, max_open_per_unit: 1 },
    })
    write("From months after delivery", "")
    write("Until months after delivery", "")
    write("Open cases at once", "")
    await press("Save")

    expect(sent().requirements).toMatchObject({ min_age_months: null, max_age_months: null, max_open_per_unit: null })
  })

  it("says the server's own words when an age ends before it begins", async () => {
    const { server } = await form()
    const message = "Field 'requirements.max_age_months' is 3: at least min_age_months"
    server.answer(edit, new Refused(400, { type: "invalid_data", message }))
    write("From months after delivery", "12")
    write("Until months after delivery", "3")
    await press("Save")

    expect(await screen.findByText(message)).toBeTruthy()
    expect(typed("Until months after delivery")).toBe("3")
  })

  it("is bound to single products, and to none of them when everything is meant again", async () => {
    const { sent } = await form()
    choose("Product", "product")
    await seek("Products")
    await pick("Lario Duo", "option")
    await press("Save")
    expect(sent().requirements?.product).toEqual({ type: "product", ids: ["prod_1"] })

    cleanup()
    const again = await form({ requirements: { ...requirements, product: { type: "product", ids: ["prod_1"] } } })
    choose("Product", "all")
    await press("Save")
    expect(again.sent().requirements?.product).toEqual({ type: "all", ids: [] })
  })

  it("is bound to countries by their names, where those of no country are not offered", async () => {
    const { sent } = await form({}, "it")
    await seek("Paesi")
    const offered = (await screen.findAllByRole("option")).map(({ textContent }) => textContent)
    expect(offered.sort()).toEqual(["Germania", "Italia"])
    await pick("Germania", "option")
    await press("Salva")

    expect(sent().requirements?.country_codes).toEqual(["de"])
  })
})

describe("when the shop thinks of a service by itself", () => {
  it("is never until an occasion is added, and after a year by itself", async () => {
    const { sent } = await form()
    expect(screen.getByText("Never: only when somebody asks.")).toBeTruthy()
    await press("Add an occasion")
    expect(screen.queryByText("Never: only when somebody asks.")).toBeNull()
    await press("Save")

    expect(sent().detection).toEqual([{ id: expect.any(String), kind: "age", after_months: 12 }])
  })

  it.each([
    ["warranty_ending", "Days before the end", "before_days"],
    ["recurrence", "Every … months", "every_months"],
    ["age", "Months after delivery", "after_months"],
  ])("counts %s by a number of its own", async (kind, label, name) => {
    const { sent } = await form({ detection: [anOccasion({ kind: "failed_step", step_code: "measure" })] })
    choose("Occasion", kind)
    write(label, "45")
    await press("Save")

    expect(sent().detection).toEqual([{ id: "rule_1", kind, [name]: 45 }])
  })

  it("needs the code of the step whose failure is meant", async () => {
    const { sent } = await form({ detection: [anOccasion({ after_months: 12 })] })
    choose("Occasion", "failed_step")
    expect(canSend()).toBe(false)
    write("Code of the step", "   ")
    expect(canSend()).toBe(false)
    write("Code of the step", " measure ")
    await press("Save")

    expect(sent().detection).toEqual([{ id: "rule_1", kind: "failed_step", step_code: "measure" }])
  })

  it.each(["", "0", "-3"])("can't be saved with “%s” months", async (months) => {
    const { server } = await form({ detection: [anOccasion({ after_months: 12 })] })
    write("Months after delivery", months)

    expect(canSend()).toBe(false)
    fireEvent.submit(screen.getByLabelText("Months after delivery").closest("form") as HTMLFormElement)
    expect(server.sent(edit)).toEqual([])
  })

  it("removes the occasion that is meant and keeps the others with their ids", async () => {
    const { sent } = await form({
      detection: [
        anOccasion({ after_months: 12 }),
        anOccasion({ id: "rule_2", kind: "recurrence", every_months: 6 }),
        anOccasion({ id: "rule_3", kind: "warranty_ending", before_days: 30 }),
      ],
    })
    const row = screen.getByLabelText("Every … months").closest(".grid") as HTMLElement
    fireEvent.click(within(row).getByRole("button", { name: "Remove" }))
    await press("Save")

    expect(sent().detection?.map(({ id }) => id)).toEqual(["rule_1", "rule_3"])
  })

  it("gives every new occasion an id of its own", async () => {
    const { sent } = await form()
    await press("Add an occasion")
    await press("Add an occasion")
    await press("Save")

    const ids = sent().detection?.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(2)
  })
})
