/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminInstructionDetail, AdminInstructionVersion } from "../../../../src/types"
import { anInstruction, italianDraft as draft, wording } from "../../../__tests__/harness/an-instruction"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, valueOf, written } from "../../../__tests__/harness/settings"
import { InstructionGeneralSection } from "../instruction-general-section"
import { InstructionVersionsSection } from "../instruction-versions-section"

const at = "/admin/after-sales/instructions/asins_1"
const ok = { instruction: anInstruction() }
const pdf = wording({ id: "asinv_3", kind: "file", body: null, file_name: "lario.pdf", mime: "application/pdf" })

describe("the head of instructions", () => {
  const open = (changes: Partial<AdminInstructionDetail> = {}) =>
    openPage({ at: "/page", page: <InstructionGeneralSection instruction={anInstruction(changes)} /> })

  it("names their product and leads to it", async () => {
    fakeServer({
      "GET /admin/products": { products: [{ id: "prod_1", title: "Lario Duo" }], count: 1, offset: 0, limit: 50 },
    })
    await open({ languages: ["en", "de"] })

    expect((await screen.findByRole("link", { name: "Lario Duo" })).getAttribute("href")).toBe("/products/prod_1")
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Manual")
    expect(valueOf("Published in")).toBe("en, de")
  })

  it("keeps the id of a product that the catalogue no longer has", async () => {
    fakeServer({})
    await open({ names: {}, languages: [] })

    expect(screen.getByRole("link", { name: "prod_1" })).toBeTruthy()
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("manual")
    expect(valueOf("Published in")).toBe("-")
  })
})

describe("the versions of instructions", () => {
  const open = (versions: AdminInstructionVersion[], language?: "it") =>
    openPage({ at: "/page", page: <InstructionVersionsSection instruction={anInstruction({ versions })} />, language })
  const menu = "Actions for Italian, version 1"

  it("stand with language, day, state, and their text or the name of their file", async () => {
    fakeServer({})
    await open([draft, wording(), pdf])

    expect(screen.getByText("Italian · Version 1")).toBeTruthy()
    expect(screen.getAllByText("English · Version 1").length).toBe(2)
    expect(screen.getByText("Sciacquare ogni sera.")).toBeTruthy()
    expect(screen.getByText("lario.pdf")).toBeTruthy()
    expect(screen.getByText("Draft")).toBeTruthy()
  })

  it("say so when there are none", async () => {
    fakeServer({})
    await open([])

    expect(screen.getByText("There is no text or file yet.")).toBeTruthy()
  })

  it("are published in their own language after a yes", async () => {
    const server = fakeServer({ [`POST ${at}/publish`]: ok })
    await open([draft, wording()])
    expect(await openMenu(menu)).toEqual(["Publish"])
    await pick("Publish")
    await answer("Cancel")
    expect(server.sent(`POST ${at}/publish`)).toEqual([])
    await openMenu(menu)
    await pick("Publish")
    await answer("Publish")

    expect(written(server, `POST ${at}/publish`)).toEqual({ language: "it" })
    expect(await screen.findByText("The instructions are published")).toBeTruthy()
  })

  it("are retired after a yes that says that they are kept as evidence", async () => {
    const server = fakeServer({ [`POST ${at}/retire`]: ok })
    await open([wording()])
    await openMenu("Actions for English, version 1")
    await pick("Retire")
    expect(await screen.findByText("Customers no longer see them. They are kept as evidence.")).toBeTruthy()
    await answer("Retire")

    expect(written(server, `POST ${at}/retire`)).toEqual({ language: "en" })
  })

  it("say a refusal in the reader's language", async () => {
    fakeServer({ [`POST ${at}/retire`]: new Refused(409, { type: "conflict", code: "not_published", message: "no" }) })
    await open([wording()], "it")
    await openMenu("Azioni su Inglese, versione 1")
    await pick("Ritira")
    await answer("Ritira")

    expect(await screen.findByText(/Non è pubblicat/)).toBeTruthy()
  })

  it("hand out their file under its own name, and say when it can't be read", async () => {
    const names: string[] = []
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      names.push(this.download)
    })
    Object.assign(URL, { createObjectURL: () => "blob:1", revokeObjectURL: () => undefined })
    const server = fakeServer({ [`GET ${at}/file`]: "%PDF-1.7" })
    await open([pdf])
    await openMenu("Actions for English, version 1")
    await pick("Download")
    await waitFor(() => expect(names).toEqual(["lario.pdf"]))
    expect(Object.fromEntries(server.sent(`GET ${at}/file`)[0].query)).toEqual({ language: "en", version: "1" })

    server.answer(`GET ${at}/file`, new Refused(404, { type: "not_found", message: "gone" }))
    await openMenu("Actions for English, version 1")
    await pick("Download")
    expect(await screen.findByText("This no longer exists.")).toBeTruthy()
    expect(names.length).toBe(1)
    click.mockRestore()
  })

  it("offer to each reader what their role allows, and nothing for what is over", async () => {
    fakeServer(may(["instructions.publish"]))
    const retired = wording({ id: "asinv_4", language: "de", status: "retired" })
    await open([draft, wording(), retired])
    await screen.findByRole("button", { name: menu })

    expect(screen.getAllByRole("button").length).toBe(1)
  })
})
