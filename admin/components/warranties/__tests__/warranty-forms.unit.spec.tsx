/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { WarrantyExtendForm } from "../warranty-extend-form"
import { WarrantyShortenForm } from "../warranty-shorten-form"
import { WarrantyVoidForm } from "../warranty-void-form"

const at = "/admin/after-sales/warranties/aswar_1"
const me = "GET /admin/after-sales/roles/me"
const open = (form: ReactElement) => openPage({ at: "/page/form", form })
const saves = (words: string) => !(screen.getByRole("button", { name: words }) as HTMLButtonElement).disabled

describe("forms of a warranty", () => {
  it("extends by what was granted, under a reference, and sends no time that was not given", async () => {
    const server = fakeServer({ [`POST ${at}/extend`]: { warranty: {} }, [`POST ${at}/extensions`]: { warranty: {} } })
    const where = await open(<WarrantyExtendForm warrantyId="aswar_1" />)
    expect(saves("Save")).toBe(false)
    write("Reference", " case-17 ")
    expect(saves("Save")).toBe(false)
    write("Months", "2")
    expect(saves("Save")).toBe(true)
    await press("Save")

    await waitFor(() => expect(where()).toBe("/page"))
    const [{ body }] = server.sent().filter(({ method }) => method === "POST")
    expect(body).toEqual({ cause: "goodwill", cause_id: "case-17", months: 2 })
  })

  it("leaves the time of a repair to the law", async () => {
    fakeServer({})
    await open(<WarrantyExtendForm warrantyId="aswar_1" />)
    write("Reference", "repair-4")
    choose("Cause", "repair")

    expect(saves("Save")).toBe(true)
  })

  it("says how much may be granted to those who have a limit", async () => {
    const limits = [{ permission: "warranties.extend", limit: 6 }]
    fakeServer({ [me]: { me: { user_id: "user_1", role: "agent", permissions: ["warranties.extend"], limits } } })
    await open(<WarrantyExtendForm warrantyId="aswar_1" />)

    expect(await screen.findByText("You may grant up to 6 months.")).toBeTruthy()
    expect(screen.getByLabelText("Months").getAttribute("max")).toBe("6")
  })

  it("voids with a reason, and only when the reader is sure", async () => {
    const server = fakeServer({ [`POST ${at}/void`]: { warranty: {} } })
    const where = await open(<WarrantyVoidForm warrantyId="aswar_1" />)
    expect(saves("Void")).toBe(false)
    write("Reason", "  Agreed with the customer ")
    await press("Void")
    await press("Cancel")
    expect(server.sent(`POST ${at}/void`)).toEqual([])

    await press("Void")
    await press("Void")
    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(`POST ${at}/void`).map(({ body }) => body)).toEqual([{ reason: "Agreed with the customer" }])
  })

  it("shortens by a code, and keeps the form open when it is refused", async () => {
    const server = fakeServer({ [`POST ${at}/shorten`]: new Refused(403, { type: "forbidden", message: "no" }) })
    const where = await open(<WarrantyShortenForm warrantyId="aswar_1" />)
    choose("Reason", "customer_evidence")
    await press("Shorten")
    await press("Shorten")

    await waitFor(() =>
      expect(server.sent(`POST ${at}/shorten`)[0]?.body).toEqual({ reason_code: "customer_evidence" })
    )
    expect(await screen.findByText("Your role does not allow this.")).toBeTruthy()
    expect(where()).toBe("/page/form")
  })
})
