/** @jest-environment ./dev/tests/browser.cjs */
import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import type { AdminUnitDetail } from "../../../../src/types"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { pick, press, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { leaf, rowTexts } from "../../../__tests__/harness/use-table"
import { RegistrationTable } from "../registration-table"
import { UnitRegistrationSection } from "../unit-registration-section"
import { UnitRejectForm } from "../unit-reject-form"

const list = "GET /admin/after-sales/units"
const approve = "POST /admin/after-sales/units/asunit_1/approve"
const reject = "POST /admin/after-sales/units/asunit_1/reject"
const registered = (changes: Partial<AdminUnitDetail> = {}) =>
  aUnit({
    origin: "registered",
    status: "pending",
    registered_state: "pending",
    purchase_place: "Mercato di Como",
    registration_note: "A present",
    order_id: null,
    order_display_id: null,
    ...changes,
  })
const answer = (units: object[], rest: object = {}) => ({
  units,
  count: units.length,
  count_exact: true,
  limit: 20,
  offset: 0,
  ...rest,
})
const decides = may(["units.read", "units.approve"])

async function openInbox(answers: object, language?: "it") {
  const server = fakeServer(answers as Record<string, unknown>)
  const where = await openPage({ at: "/page", page: <RegistrationTable />, language })
  await screen.findByText("Lario Duo")
  await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
  return { server, where }
}

/** Opens the menu at the end of a row; core gives it no name. */
async function openRowMenu() {
  await act(async () => {
    fireEvent.keyDown(document.querySelector("td button[aria-haspopup=menu]") as HTMLElement, { key: "Enter" })
  })
}

describe("the inbox of registrations", () => {
  it("lists what waits, the oldest first, with what its owner said", async () => {
    const { server } = await openInbox({ [list]: answer([registered()]), ...decides })

    expect(Object.fromEntries(server.sent(list)[0].query)).toEqual({
      limit: "20",
      offset: "0",
      order: "created_at",
      registered_state: "pending",
    })
    expect(rowTexts()[0]).toMatch(/Lario Duo.*LD-0001.*ada@example.com.*Mercato di Como.*(Mar 1, 2026|1 Mar 2026)/)
  })

  it("leaves a dash for what was not said", async () => {
    const bare = registered({ serial_number: null, purchase_place: null, owner_email: null })
    await openInbox({ [list]: answer([bare]), ...decides })

    expect(rowTexts()[0].match(/-/g)?.length).toBeGreaterThanOrEqual(3)
  })

  it("approves after asking, and is read again", async () => {
    const { server } = await openInbox({ [list]: answer([registered()]), [approve]: { unit: aUnit() }, ...decides })
    await openRowMenu()
    await pick("Approve")
    expect(screen.getByText("Lario Duo becomes a unit of its owner, and your policies apply to it.")).toBeTruthy()
    await press("Cancel")
    expect(server.sent(approve)).toEqual([])

    const before = server.sent(list).length
    await openRowMenu()
    await pick("Approve")
    await press("Approve")
    expect(await screen.findByText("Registration approved")).toBeTruthy()
    expect(server.sent(approve).length).toBe(1)
    expect(server.sent(list).length).toBe(before + 1)
  })

  it("says in Italian that somebody decided already", async () => {
    const decided = new Refused(409, { type: "conflict", code: "registration_decided", message: "decided" })
    await openInbox({ [list]: answer([registered()]), [approve]: decided, ...decides }, "it")
    await openRowMenu()
    await pick("Approva")
    await press("Approva")

    expect(await screen.findByText(/registrazione.*già/i)).toBeTruthy()
    expect(screen.queryByText("Registrazione approvata")).toBeNull()
  })

  it("leads to a reason before it turns one down", async () => {
    const { where } = await openInbox({ [list]: answer([registered()]), ...decides })
    await openRowMenu()
    await pick("Reject")

    expect(where()).toBe("/after-sales/units/asunit_1/reject")
  })

  it("decides nothing for who only reads", async () => {
    await openInbox({ [list]: answer([registered()]), ...may(["units.read"]) })

    expect(document.querySelector("td button[aria-haspopup=menu]")).toBeNull()
  })

  it("leafs", async () => {
    const rows = Array.from({ length: 20 }, (_, row) =>
      registered({ id: `asunit_${row}`, product_title: `Moka ${row}` })
    )
    const server = fakeServer({ [list]: answer(rows, { count: 21 }) })
    await openPage({ at: "/page", page: <RegistrationTable /> })
    await screen.findByText("Moka 3")
    await leaf("next")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
    expect(server.sent(list).at(-1)?.query.get("registered_state")).toBe("pending")
  })
})

describe("a registration on the page of its unit", () => {
  const open = async (unit: AdminUnitDetail, answers: object = decides) => {
    const server = fakeServer(answers as Record<string, unknown>)
    await openPage({ at: "/page", page: <UnitRegistrationSection unit={unit} /> })
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBeGreaterThanOrEqual(0))
    return server
  }

  it("is decided there", async () => {
    const server = await open(registered(), { ...decides, [approve]: { unit: aUnit() } })
    expect((await screen.findByRole("link", { name: "Reject" })).getAttribute("href")).toBe("/page/reject")
    await press("Approve")
    await press("Approve")

    expect(await screen.findByText("Registration approved")).toBeTruthy()
    expect(server.sent(approve).length).toBe(1)
  })

  it.each([
    ["approved", null, "Approved"],
    ["rejected", "No receipt", "Rejected"],
  ] as const)("that was %s is decided no more", async (state, rejected_reason, words) => {
    await open(registered({ registered_state: state, rejected_reason }))

    expect(screen.getByText(words)).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Approve" })).toBeNull()
    expect(screen.queryByText("No receipt") !== null).toBe(state === "rejected")
  })
})

describe("turning a registration down", () => {
  it("needs a reason, which its owner reads without the blanks around it", async () => {
    const server = fakeServer({ [reject]: { unit: aUnit() } })
    const where = await openPage({ at: "/page/form", form: <UnitRejectForm unitId="asunit_1" /> })
    const button = () => screen.getByRole("button", { name: "Reject" }) as HTMLButtonElement
    expect(button().disabled).toBe(true)
    write("Reason", "   ")
    expect(button().disabled).toBe(true)
    write("Reason", "  We do not know this machine. ")
    await press("Reject")

    await waitFor(() => expect(where()).toBe("/page"))
    expect(server.sent(reject).map(({ body }) => body)).toEqual([{ reason: "We do not know this machine." }])
    expect(await screen.findByText("Registration rejected")).toBeTruthy()
  })

  it("asks before the reason is lost", async () => {
    fakeServer({})
    const where = await openPage({ at: "/page/form", form: <UnitRejectForm unitId="asunit_1" />, language: "it" })
    write("Motivo", "Non la conosciamo")
    await press("Annulla")

    expect(await screen.findByText("Lasciare questo modulo?")).toBeTruthy()
    expect(where()).toBe("/page/form")
  })
})
