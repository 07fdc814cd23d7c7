/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import { aList } from "../../../__tests__/harness/a-list"
import { anInstruction } from "../../../__tests__/harness/an-instruction"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press, seek, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, openRow, speak, typed, written } from "../../../__tests__/harness/settings"
import { filterBy, fromToolbar, leaf, rowTexts, search } from "../../../__tests__/harness/use-table"
import { InstructionCreateForm } from "../instruction-create-form"
import { InstructionTable } from "../instruction-table"
import { ProductInstructionsSection } from "../product-instructions-section"

const instructions = "/admin/after-sales/instructions"
const list = `GET ${instructions}`
const create = `POST ${instructions}`
const products = {
  "GET /admin/products": {
    products: [
      { id: "prod_1", title: "Lario Duo" },
      { id: "prod_2", title: "Lario Uno" },
    ],
    count: 2,
    offset: 0,
    limit: 10,
  },
}

describe("the table of instructions", () => {
  const open = (at = "/page", language?: "it") => openPage({ at, page: <InstructionTable />, language })

  it("says in which languages each is published and in which a draft waits", async () => {
    const new_one = anInstruction({ id: "asins_2", names: {}, code: "safety", languages: [], draft_languages: [] })
    const many = anInstruction({ id: "asins_3", names: { en: "Guide" }, languages: ["de", "en", "it"] })
    fakeServer({ [list]: aList("instructions", [anInstruction(), new_one, many]) })
    await open()
    await screen.findByText("Manual")

    const rows = rowTexts()
    expect(rows[0]).toMatch(/^Manualenit(Mar 3, 2026|3 Mar 2026)$/)
    expect(rows[1]).toContain("safety--")
    expect(rows[2]).toContain("Guidede, en, itit")
  })

  it("has the last change first, and is searched, filtered, sorted and leafed through", async () => {
    const server = fakeServer({ [list]: aList("instructions", [anInstruction()], { count: 40 }) })
    const where = await open()
    await screen.findByText("Manual")
    expect(server.sent(list)[0].query.get("order")).toBe("-updated_at")
    await leaf("next")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
    await search("safety")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("q")).toBe("safety"))
    await fromToolbar("Changed")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("updated_at"))
    await filterBy("Status", "Draft")

    await waitFor(() => expect(decodeURIComponent(where())).toContain('status=["draft"]'))
  })

  it("shows those of one product when the address names it", async () => {
    const server = fakeServer({ [list]: aList("instructions", [anInstruction()]) })
    await open("/page?product_id=prod_1")
    await screen.findByText("Manual")

    expect(server.sent(list)[0].query.get("product_id")).toBe("prod_1")
  })

  it("leads to each, and offers new ones to those who may", async () => {
    fakeServer({ [list]: aList("instructions", [anInstruction()]), ...may(["instructions.create"]) })
    const where = await open("/page", "it")
    expect((await screen.findByText("Crea")).closest("a")?.getAttribute("href")).toBe("/page/create")
    await openRow("Manuale")
    expect(where()).toBe("/settings/after-sales/instructions/asins_1")

    cleanup()
    const server = fakeServer({ [list]: aList("instructions", [anInstruction()]), ...may(["instructions.read"]) })
    await open()
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    expect(screen.queryByText("Create")).toBeNull()
  })
})

describe("new instructions", () => {
  const open = (productId?: string, language?: "it") =>
    openPage({ at: "/page/form", form: <InstructionCreateForm productId={productId} />, language })

  it("are a product's manual that is named in one language at least, and go on to their page", async () => {
    const server = fakeServer({ ...products, [create]: { instruction: anInstruction({ id: "asins_new" }) } })
    const where = await open("prod_1")
    expect(typed("Code")).toBe("manual")
    expect(canSend()).toBe(false)
    write("Name", "  ")
    expect(canSend()).toBe(false)
    await speak("Name", "Italian")
    write("Name", "Manuale")
    await press("Save")

    await isDone(where, "The instructions were created", "/settings/after-sales/instructions/asins_new")
    expect(written(server, create)).toEqual({ product_id: "prod_1", code: "manual", names: { it: "Manuale" } })
  })

  it("need a product, and belong to the last one that was chosen", async () => {
    const server = fakeServer({ ...products, [create]: { instruction: anInstruction() } })
    await open()
    write("Name", "Manual")
    expect(canSend()).toBe(false)
    await seek("Product")
    await pick("Lario Duo", "option")
    expect(canSend()).toBe(true)
    await pick("Lario Uno", "option")
    await press("Save")

    expect(written(server, create)).toMatchObject({ product_id: "prod_2" })
  })

  it("refuse a code at its field, and say when the product has it already", async () => {
    const refusal = { type: "conflict", code: "instruction_code_taken", message: "taken" }
    fakeServer({ ...products, [create]: new Refused(409, refusal) })
    const where = await open("prod_1", "it")
    write("Nome", "Manuale")
    write("Codice", "Manuale d'uso")
    expect(screen.getByLabelText("Codice").getAttribute("aria-invalid")).toBe("true")
    expect(canSend("Salva")).toBe(false)
    write("Codice", "manual")
    await press("Salva")

    expect(await screen.findByText("Questo prodotto ha già istruzioni con questo codice.")).toBeTruthy()
    expect(where()).toBe("/page/form")
  })

  it("are not lost without a question", async () => {
    fakeServer(products)
    const where = await open("prod_1")
    write("Name", "Manual")
    await press("Cancel")
    await answer("Continue")

    expect(where()).toBe("/page")
  })
})

describe("the instructions on the page of a product", () => {
  const open = (language?: "it") =>
    openPage({ at: "/page", page: <ProductInstructionsSection productId="prod_1" />, language })

  it("stand with their languages, those without any as drafts", async () => {
    const draft = anInstruction({ id: "asins_2", names: { en: "Safety" }, languages: [] })
    const server = fakeServer({ [list]: aList("instructions", [anInstruction({ languages: ["en", "it"] }), draft]) })
    await open()

    expect((await screen.findByText("Published: en, it")).closest("a")?.getAttribute("href")).toBe(
      "/settings/after-sales/instructions/asins_1"
    )
    expect(screen.getByText("Safety").closest("a")?.textContent).toBe("SafetyDraft")
    expect(Object.fromEntries(server.sent(list)[0].query)).toEqual({
      product_id: "prod_1",
      limit: "20",
      order: "code",
    })
  })

  it("may be begun from there, by those who may", async () => {
    fakeServer({ [list]: aList("instructions", []) })
    await open()
    expect(await screen.findByText("There are no instructions for this product.")).toBeTruthy()
    expect(await openMenu("Actions for instructions")).toEqual(["New instructions"])
    expect(screen.getByRole("menuitem").closest("a")?.getAttribute("href")).toBe(
      "/settings/after-sales/instructions/create?product_id=prod_1"
    )

    cleanup()
    const server = fakeServer({ [list]: aList("instructions", []), ...may(["instructions.read"]) })
    await open("it")
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    expect(screen.queryByRole("button")).toBeNull()
  })

  it("say why they can't be read, and leave the product's page standing", async () => {
    fakeServer({ [list]: new Refused(500, { type: "unknown_error", message: "The database is away" }) })
    await open()

    expect(await screen.findByText("Something went wrong on the server. Try again.")).toBeTruthy()
    expect(screen.getByRole("heading", { name: "Instructions for use" })).toBeTruthy()
  })
})
