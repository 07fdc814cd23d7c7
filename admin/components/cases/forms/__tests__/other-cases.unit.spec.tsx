/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminCaseDetail } from "../../../../../src/types"
import { aCase, aCaseRow } from "../../../../__tests__/harness/a-case"
import { caseChanged, casePath, listOf, pageOf, services } from "../../../../__tests__/harness/case-answers"
import { fakeServer, Refused } from "../../../../__tests__/harness/fake-server"
import { choose, press, write } from "../../../../__tests__/harness/fill-in"
import { openPage } from "../../../../__tests__/harness/open-page"
import CaseFollowUpPage from "../../../../routes/after-sales/cases/[id]/@follow-up/page"
import CaseMergePage from "../../../../routes/after-sales/cases/[id]/@merge/page"

const list = "GET /admin/after-sales/cases"
const merge = `POST ${casePath}/merge`
const follow = `POST ${casePath}/follow-up`
const other = aCaseRow({ id: "ascas_5", number: "C-2026-000050" })
const isHeld = (name: string) => (screen.getByRole("button", { name }) as HTMLButtonElement).disabled
const answersOf = (label: string) =>
  [...(screen.getByLabelText(label, { selector: "button" }).parentElement?.querySelectorAll("option") ?? [])]
    .map(({ textContent }) => textContent)
    .filter(Boolean)

describe("merging a case into another", () => {
  const open = async (changes: Partial<AdminCaseDetail> = {}, rows = [aCaseRow(), other], rest: object = {}) => {
    const answers = { [list]: listOf(rows), [merge]: { case: aCase({ id: "ascas_5" }) }, ...rest }
    const server = fakeServer({ ...pageOf(aCase(changes)), ...answers })
    const where = await openPage({ at: "/cases/ascas_1/form", path: "/cases/:id", form: <CaseMergePage /> })
    await screen.findByRole("dialog")
    return { server, where }
  }

  it("offers the customer's other open cases, each with what it is about, and never itself", async () => {
    const { server } = await open()
    await screen.findByText("Go on in")

    expect(answersOf("Go on in")).toEqual(["C-2026-000050 · Repair · Lario Duo"])
    const { query } = server.sent(list)[0]
    expect([query.get("customer_id"), query.get("open"), query.get("owner_email")]).toEqual(["cus_1", "true", null])
  })

  it("knows the cases of a guest by the address", async () => {
    const { server } = await open({ owner_customer_id: null })

    expect(server.sent(list)[0].query.get("owner_email")).toBe("ada@example.com")
  })

  it("goes on in the other, from the revision that was looked at", async () => {
    const { server, where } = await open()
    await screen.findByText("Go on in")
    expect(screen.getByText(/This can’t be undone/)).toBeTruthy()
    expect(isHeld("Merge")).toBe(true)
    choose("Go on in", "ascas_5")
    await press("Merge")

    await waitFor(() => expect(where()).toBe("/after-sales/cases/ascas_5"))
    expect(await screen.findByText("The cases were merged")).toBeTruthy()
    expect(server.sent(merge)[0].body).toEqual({ into_id: "ascas_5", rev: 7 })
  })

  it("says when there is no other, and can't be sent then", async () => {
    await open({}, [aCaseRow()])

    expect(await screen.findByText("This customer has no other open case.")).toBeTruthy()
    expect(isHeld("Merge")).toBe(true)
  })

  it.each([
    ["is no longer open", caseChanged(), /Somebody else was faster/],
    [
      "is another customer's by now",
      new Refused(400, { type: "not_allowed", code: "other_owner", message: "Only cases of one owner" }),
      "Both must belong to the same customer.",
    ],
  ])("stays where it is when the other %s", async (_, refusal, words) => {
    const { where } = await open({}, undefined, { [merge]: refusal })
    await screen.findByText("Go on in")
    choose("Go on in", "ascas_5")
    await press("Merge")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/cases/ascas_1/form")
  })
})

describe("a follow-up", () => {
  const open = async (changes: Partial<AdminCaseDetail> = {}, rest: object = {}, language?: "it") => {
    const answers = { ...services, [follow]: { case: aCase({ id: "ascas_6" }) }, ...rest }
    const server = fakeServer({ ...pageOf(aCase(changes)), ...answers })
    const form = <CaseFollowUpPage />
    const where = await openPage({ at: "/cases/ascas_1/form", path: "/cases/:id", form, language })
    await screen.findByRole("dialog")
    return { server, where }
  }

  it("is of the same service unless another is chosen, and needs words", async () => {
    const { server, where } = await open()
    expect(isHeld("Open a follow-up")).toBe(true)
    write("Description", " It leaks again. ")
    await waitFor(() => expect(isHeld("Open a follow-up")).toBe(false))
    await press("Open a follow-up")

    await waitFor(() => expect(where()).toBe("/after-sales/cases/ascas_6"))
    expect(await screen.findByText("The follow-up was opened")).toBeTruthy()
    expect(server.sent(follow)[0].body).toEqual({ service_id: "assvc_repair", description: "It leaks again." })
  })

  it("that is a complaint says what is sought", async () => {
    const { server } = await open()
    await waitFor(() => expect(answersOf("Service").length).toBe(3))
    choose("Service", "assvc_complaint")
    write("Description", "Twice is enough.")
    expect(isHeld("Open a follow-up")).toBe(true)
    choose("Remedy sought", "refund")
    await press("Open a follow-up")

    await waitFor(() => expect(server.sent(follow).length).toBe(1))
    expect(server.sent(follow)[0].body).toEqual({
      service_id: "assvc_complaint",
      description: "Twice is enough.",
      remedy_sought: "refund",
    })
  })

  it("of a complaint that is one itself begins with what was sought before", async () => {
    const { server } = await open({ service_id: "assvc_complaint", remedy_sought: "apology" })
    await waitFor(() => expect(screen.getByText("Remedy sought")).toBeTruthy())
    write("Description", "No answer yet.")
    await press("Open a follow-up")

    await waitFor(() => expect(server.sent(follow)[0].body).toMatchObject({ remedy_sought: "apology" }))
  })

  it("waits for another service when the first is no longer offered", async () => {
    await open({ service_id: "assvc_retired" })
    await waitFor(() => expect(answersOf("Service").length).toBe(3))
    write("Description", "Again")
    expect(isHeld("Open a follow-up")).toBe(true)
    choose("Service", "assvc_enquiry")

    expect(isHeld("Open a follow-up")).toBe(false)
  })

  it("that is refused keeps its words", async () => {
    const code = { type: "not_allowed", code: "service_not_published", message: "Cases are opened for" }
    const { where } = await open({}, { [follow]: new Refused(400, code) }, "it")
    write("Descrizione", "Perde ancora")
    await waitFor(() => expect(isHeld("Apri un seguito")).toBe(false))
    await press("Apri un seguito")

    expect(await screen.findByText("Questo servizio non è offerto.")).toBeTruthy()
    expect(where()).toBe("/cases/ascas_1/form")
  })
})
