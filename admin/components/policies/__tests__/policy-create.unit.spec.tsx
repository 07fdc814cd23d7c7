/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { aPolicy } from "../../../__tests__/harness/a-policy"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, pick, press, seek, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { policyShop } from "../../../__tests__/harness/policy-shop"
import CreatePage from "../../../routes/settings/after-sales/policies/@create/page"

const path = "/admin/after-sales/warranty-policies"
const saves = (name = "Save") => !(screen.getByRole("button", { name }) as HTMLButtonElement).disabled
const box = (name: string) => screen.getByRole("checkbox", { name })

async function create(answers: object = {}, language?: "it") {
  const server = fakeServer({ ...policyShop, ...answers })
  const where = await openPage({ at: "/page/form", form: <CreatePage />, language })
  return { server, where, body: () => server.sent(`POST ${path}`).at(-1)?.body }
}

describe("a new policy", () => {
  it("needs a code, and goes to its own page as a draft", async () => {
    const { where, body } = await create({ [`POST ${path}`]: { warranty_policy: aPolicy() } })
    expect(saves()).toBe(false)
    write("Code", "   ")
    expect(saves()).toBe(false)
    write("Code", "plus")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/settings/after-sales/policies/aspol_1"))
    expect(await screen.findByText("Policy created")).toBeTruthy()
    expect(body()).toEqual({
      code: "plus",
      kind: "commercial",
      name: {},
      scope_type: "all",
      scope_ids: [],
      country_codes: null,
      sales_channel_ids: null,
      start_basis: "delivery",
      months_parts: null,
      months_labour: null,
      months_travel: null,
      advertised_months: null,
      exclusions: [],
      is_transferable: true,
      max_uses: null,
      guarantor_name: null,
      guarantor_address: null,
      statement: {},
    })
  })

  it("takes a code without the blanks around it", async () => {
    const { body } = await create({ [`POST ${path}`]: { warranty_policy: aPolicy() } })
    write("Code", " plus ")
    await press("Save")

    await waitFor(() => expect(body()).toMatchObject({ code: "plus" }))
  })

  it("says everything that was filled in", async () => {
    const { body } = await create({ [`POST ${path}`]: { warranty_policy: aPolicy() } })
    await screen.findByRole("checkbox", { name: "Normal wear" })
    write("Code", "plus")
    choose("Kind", "plan")
    write("Name", "Lario Plus")
    choose("Starts from", "end_of_return_window")
    write("Parts (months)", "48")
    write("Labour (months)", "24")
    write("Advertised months", "60")
    fireEvent.click(box("Normal wear"))
    write("Number of uses", "3")
    turn("Goes to a new owner")
    write("Guarantor's name", " Lario Srl ")
    write("Guarantor's address", "Via Roma 1\n22100 Como")
    write("Guarantee statement", "We mend it.")
    await press("Save")

    await waitFor(() =>
      expect(body()).toMatchObject({
        kind: "plan",
        name: { en: "Lario Plus" },
        start_basis: "end_of_return_window",
        months_parts: 48,
        months_labour: 24,
        months_travel: null,
        advertised_months: 60,
        exclusions: ["wear"],
        max_uses: 3,
        is_transferable: false,
        guarantor_name: "Lario Srl",
        guarantor_address: "Via Roma 1\n22100 Como",
        statement: { en: "We mend it." },
      })
    )
  })

  it("never offers to leave out what the law protects", async () => {
    await create()
    await screen.findByRole("checkbox", { name: "Normal wear" })

    expect(screen.queryByRole("checkbox", { name: "Hidden defect" })).toBeNull()
  })

  it("explains the kind that is chosen", async () => {
    await create()
    expect(screen.getByText("A promise made with the sale, at no extra charge.")).toBeTruthy()
    choose("Kind", "plan")

    expect(screen.getByText("Protection that the customer pays for.")).toBeTruthy()
  })

  it("is for the products, countries and channels that were picked", async () => {
    const { body } = await create({ [`POST ${path}`]: { warranty_policy: aPolicy() } })
    write("Code", "plus")
    choose("Applies to", "product")
    await seek("Products")
    await pick("Lario Uno", "option")
    await seek("Countries")
    expect((await screen.findAllByRole("option")).map(({ textContent }) => textContent)).toEqual(["Austria", "Italy"])
    await pick("Austria", "option")
    await seek("Sales channels")
    await pick("Web", "option")
    await press("Save")

    await waitFor(() =>
      expect(body()).toMatchObject({
        scope_type: "product",
        scope_ids: ["prod_2"],
        country_codes: ["at"],
        sales_channel_ids: ["sc_1"],
      })
    )
  })

  it("forgets what was picked of another kind of scope", async () => {
    const { body } = await create({ [`POST ${path}`]: { warranty_policy: aPolicy() } })
    write("Code", "plus")
    choose("Applies to", "product")
    await seek("Products")
    await pick("Lario Uno", "option")
    choose("Applies to", "tag")
    await press("Save")

    await waitFor(() => expect(body()).toMatchObject({ scope_type: "tag", scope_ids: [] }))
  })

  it("takes the shop as its guarantor when asked to", async () => {
    const { body } = await create({ [`POST ${path}`]: { warranty_policy: aPolicy() } })
    write("Code", "plus")
    await screen.findByRole("button", { name: "Use Lario Srl" })
    await press("Use Lario Srl")
    expect(screen.queryByRole("button", { name: "Use Lario Srl" })).toBeNull()
    await press("Save")

    await waitFor(() => expect(body()).toMatchObject({ guarantor_name: "Lario Srl", guarantor_address: "Via Roma 1" }))
  })

  it("stays open in Italian when the code is taken, with everything that was typed", async () => {
    const taken = new Refused(409, { type: "conflict", code: "policy_code_taken", message: "taken" })
    const { where } = await create({ [`POST ${path}`]: taken }, "it")
    write("Codice", "plus")
    write("Nome", "Lario Più")
    await press("Salva")

    expect(await screen.findByText(/altro programma.*codice/i)).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect((screen.getByLabelText("Nome", { selector: "input" }) as HTMLInputElement).value).toBe("Lario Più")
  })

  it.each([
    ["Name", "Lario Plus"],
    ["Code", "plus"],
  ])("asks before what was typed as %s is lost", async (label, text) => {
    const { where } = await create()
    write(label, text)
    await press("Cancel")

    expect(await screen.findByText("Leave this form?")).toBeTruthy()
    expect(where()).toBe("/page/form")
  })
})
