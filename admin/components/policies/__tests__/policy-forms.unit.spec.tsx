/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { aJurisdiction } from "../../../__tests__/harness/a-jurisdiction"
import { aPolicy, aVersion } from "../../../__tests__/harness/a-policy"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, pick, press, seek, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import CreatePage from "../../../routes/settings/after-sales/policies/@create/page"
import EditPage from "../../../routes/settings/after-sales/policies/[id]/@edit/page"

const path = "/admin/after-sales/warranty-policies"
const shop = {
  "GET /admin/after-sales/settings": {
    settings: {
      identity: { it: { name: "Lario Srl", address: "Via Roma 1", email: null, phone: null } },
      return_window_days: 14,
    },
  },
  "GET /admin/after-sales/coverage-causes": {
    coverage_causes: [
      { code: "wear", label: "Normal wear", is_excludable: true },
      { code: "hidden", label: "Hidden defect", is_excludable: false },
    ],
  },
  "GET /admin/after-sales/jurisdictions": {
    jurisdictions: ["it", "at", "eu"].map((country_code) => aJurisdiction({ country_code })),
  },
  "GET /admin/products": {
    products: [
      { id: "prod_1", title: "Lario Duo" },
      { id: "prod_2", title: "Lario Uno" },
    ],
    count: 2,
    offset: 0,
    limit: 10,
  },
  "GET /admin/product-tags": { product_tags: [{ id: "ptag_1", value: "espresso" }], count: 1, offset: 0, limit: 10 },
  "GET /admin/sales-channels": { sales_channels: [{ id: "sc_1", name: "Web" }], count: 1, offset: 0, limit: 10 },
}
const saves = (name = "Save") => !(screen.getByRole("button", { name }) as HTMLButtonElement).disabled
const box = (name: string) => screen.getByRole("checkbox", { name })

async function create(answers: object = {}, language?: "it") {
  const server = fakeServer({ ...shop, ...answers })
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

describe("the draft of a policy", () => {
  const version = aVersion({
    version: 4,
    scope_type: "product",
    scope_ids: ["prod_1"],
    country_codes: ["it"],
    exclusions: ["wear"],
    max_uses: 2,
  })
  const published = aVersion({ id: "asver_0", version: 3, status: "published" })
  const open = async (answers: object, versions = [version, published]) => {
    const server = fakeServer({
      ...shop,
      [`GET ${path}/aspol_1`]: { warranty_policy: aPolicy({ versions }) },
      ...answers,
    })
    const where = await openPage({ at: "/p/aspol_1/form", path: "/p/:id", form: <EditPage /> })
    return { server, where }
  }

  it("is changed as it stands", async () => {
    const { server, where } = await open({ [`POST ${path}/aspol_1`]: { warranty_policy: aPolicy() } })
    await screen.findByRole("dialog", { name: "Edit version 4" })
    expect((screen.getByLabelText("Parts (months)") as HTMLInputElement).value).toBe("48")
    expect((await screen.findByRole("checkbox", { name: "Normal wear" })).getAttribute("aria-checked")).toBe("true")
    write("Parts (months)", "60")
    write("Number of uses", "")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/p/aspol_1"))
    const { code, kind, ...rest } = server.sent(`POST ${path}/aspol_1`)[0].body as Record<string, unknown>
    expect([code, kind]).toEqual([undefined, undefined])
    expect(rest).toMatchObject({
      months_parts: 60,
      max_uses: null,
      scope_type: "product",
      scope_ids: ["prod_1"],
      country_codes: ["it"],
      exclusions: ["wear"],
      name: version.name,
    })
  })

  it("shows what it is for by name, which can be taken away", async () => {
    const { server } = await open({ [`POST ${path}/aspol_1`]: { warranty_policy: aPolicy() } })
    const chip = (await screen.findByText("Lario Duo", { selector: "span.truncate" })).parentElement as HTMLElement
    fireEvent.click(within(chip).getByRole("button"))
    await press("Save")

    await waitFor(() =>
      expect(server.sent(`POST ${path}/aspol_1`)[0].body).toMatchObject({ scope_type: "product", scope_ids: [] })
    )
  })

  it("says that it is a draft no more, and stays", async () => {
    const gone = new Refused(409, { type: "conflict", code: "not_a_draft", message: "published" })
    const { where } = await open({ [`POST ${path}/aspol_1`]: gone })
    await screen.findByRole("dialog")
    await press("Save")

    expect(await screen.findByText("Only a draft can be changed.")).toBeTruthy()
    expect(where()).toBe("/p/aspol_1/form")
  })

  it("is no form where there is no draft", async () => {
    const { server } = await open({}, [published])
    await waitFor(() => expect(server.sent(`GET ${path}/aspol_1`).length).toBe(1))

    expect(screen.queryByRole("dialog")).toBeNull()
  })
})
