/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import ExtendPage from "../../../routes/after-sales/warranties/[id]/@extend/page"
import { WarrantyExtendForm } from "../warranty-extend-form"
import { WarrantyShortenForm } from "../warranty-shorten-form"
import { WarrantyVoidForm } from "../warranty-void-form"

const at = "POST /admin/after-sales/warranties/aswar_1"
const done = { warranty: {} }
const refusal = (status: number, code: string, type = "conflict") => new Refused(status, { type, code, message: "no" })

async function open(form: ReactElement, answers: Record<string, unknown> = {}, language?: "it") {
  const server = fakeServer(answers)
  const where = await openPage({ at: "/page/form", form, language })
  return { server, where }
}
const button = (name: string) => screen.getByRole("button", { name }) as HTMLButtonElement

describe("extending a warranty", () => {
  const extend = `${at}/extend`
  const fill = (reference: string, months: string, days: string) => {
    write("Reference", reference)
    write("Months", months)
    write("Days", days)
  }

  it.each([
    ["", "2", "", false],
    ["   ", "2", "", false],
    ["case-1", "", "", false],
    ["case-1", "0", "0", false],
    ["case-1", "", "10", true],
    ["case-1", "2", "10", true],
  ])("with the reference %j, months %j and days %j can be sent: %s", async (reference, months, days, can) => {
    await open(<WarrantyExtendForm warrantyId="aswar_1" />)
    fill(reference, months, days)

    expect(button("Save").disabled).toBe(!can)
  })

  it("sends days alone when days alone were given", async () => {
    const { server, where } = await open(<WarrantyExtendForm warrantyId="aswar_1" />, { [extend]: done })
    choose("Cause", "delay")
    fill("case-1", "", "10")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(extend).map(({ body }) => body)).toEqual([{ cause: "delay", cause_id: "case-1", days: 10 }])
    expect(await screen.findByText("Warranty extended")).toBeTruthy()
  })

  it("does not send more months than the role may grant", async () => {
    const limits = [{ permission: "warranties.extend", limit: 3 }]
    const { server } = await open(<WarrantyExtendForm warrantyId="aswar_1" />, {
      ...may(["warranties.extend"], limits),
      [extend]: done,
    })
    expect(await screen.findByText("You may grant up to 3 months.")).toBeTruthy()
    fill("case-1", "4", "")
    await press("Save")
    expect(server.sent(extend)).toEqual([])

    write("Months", "3")
    await press("Save")
    await waitFor(() => expect(server.sent(extend).length).toBe(1))
  })

  it("says nothing of a limit to who has none", async () => {
    await open(<WarrantyExtendForm warrantyId="aswar_1" />, may(["warranties.extend"]))

    expect(screen.queryByText(/You may grant/)).toBeNull()
    expect(screen.getByLabelText("Months").getAttribute("max")).toBe("120")
  })

  it.each([
    [409, "warranty_void", "This warranty is void."],
    [400, "no_repair_extension", "The law of this country adds nothing for a repair. Choose goodwill to add time."],
    [403, "", "Your role does not allow this."],
  ])("says why it was refused (%d %s), and keeps what was typed", async (status, code, words) => {
    const type = status === 403 ? "forbidden" : "conflict"
    const { where } = await open(<WarrantyExtendForm warrantyId="aswar_1" />, { [extend]: refusal(status, code, type) })
    fill("case-1", "2", "")
    await press("Save")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect((screen.getByLabelText("Reference") as HTMLInputElement).value).toBe("case-1")
  })

  it("asks before what was typed is lost", async () => {
    const { where } = await open(<WarrantyExtendForm warrantyId="aswar_1" />, {}, "it")
    write("Riferimento", "pratica-1")
    await press("Annulla")

    expect(await screen.findByText("Lasciare questo modulo?")).toBeTruthy()
    expect(where()).toBe("/page/form")
  })

  it("is for the warranty that the address names", async () => {
    const server = fakeServer({ [extend]: done })
    await openPage({ at: "/w/aswar_1/form", path: "/w/:id", form: <ExtendPage /> })
    fill("case-1", "2", "")
    await press("Save")

    await waitFor(() => expect(server.sent(extend).length).toBe(1))
  })
})

describe("shortening a warranty", () => {
  const shorten = `${at}/shorten`

  it("says what the customer loses before it does so", async () => {
    const { server, where } = await open(<WarrantyShortenForm warrantyId="aswar_1" />, { [shorten]: done }, "it")
    await press("Accorcia")
    expect(screen.getByText(/Il cliente perde giorni che gli erano stati mostrati/)).toBeTruthy()
    await press("Annulla")
    expect(server.sent(shorten)).toEqual([])
    expect(where()).toBe("/page/form")

    await press("Accorcia")
    await press("Accorcia")
    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(shorten).map(({ body }) => body)).toEqual([{ reason_code: "typing_error" }])
    expect(await screen.findByText("Garanzia accorciata")).toBeTruthy()
  })

  it("says that there is nothing to shorten any more", async () => {
    await open(<WarrantyShortenForm warrantyId="aswar_1" />, { [shorten]: refusal(409, "nothing_to_shorten") })
    await press("Shorten")
    await press("Shorten")

    expect(await screen.findByText("The unit's dates give no earlier end.")).toBeTruthy()
  })
})

describe("voiding a warranty", () => {
  const void_ = `${at}/void`

  it("says in the reader's language that it can't be undone", async () => {
    const { server } = await open(<WarrantyVoidForm warrantyId="aswar_1" />, { [void_]: done }, "it")
    write("Motivo", "D'accordo con il cliente")
    await press("Fai decadere")

    expect(screen.getByText("Il cliente non potrà più farla valere. Non si può tornare indietro.")).toBeTruthy()
    expect(server.sent(void_)).toEqual([])
  })

  it.each([
    ["already_void", "This warranty is void already."],
    ["statutory_warranty", "The shop can't end the legal guarantee."],
  ])("says why it was refused: %s", async (code, words) => {
    const { where } = await open(<WarrantyVoidForm warrantyId="aswar_1" />, { [void_]: refusal(409, code) })
    write("Reason", "Agreed")
    await press("Void")
    await press("Void")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/page/form")
  })
})
