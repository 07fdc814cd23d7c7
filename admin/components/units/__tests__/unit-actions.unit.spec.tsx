/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminUnitDetail, AdminUnitTransfer } from "../../../../src/types"
import { aUnit } from "../../../__tests__/harness/a-unit"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { UnitActions } from "../unit-actions"
import { UnitFactsSection } from "../unit-facts-section"
import { UnitFlagTip } from "../unit-flag-tip"
import { UnitMattersSection } from "../unit-matters-section"
import { UnitOwnerSection } from "../unit-owner-section"

const everything = may(["units.record", "units.update", "units.import", "units.transfer"])
const roles = "GET /admin/after-sales/roles/me"
const at = "/admin/after-sales/units/asunit_1"
const transfer = (changes: Partial<AdminUnitTransfer> = {}): AdminUnitTransfer => ({
  id: "astr_1",
  unit_id: "asunit_1",
  from_customer_id: null,
  to_email: "bruno@example.com",
  status: "pending",
  expires_at: "2026-03-20T10:00:00.000Z",
  decided_at: null,
  accepted_by_customer_id: null,
  created_at: "2026-03-06T10:00:00.000Z",
  ...changes,
})

const open = async (unit: AdminUnitDetail, answers: object = everything, language?: "it") => {
  const server = fakeServer(answers as Record<string, unknown>)
  const where = await openPage({ at: "/page", page: <UnitActions unit={unit} />, language })
  await waitFor(() => expect(server.sent(roles).length).toBe(1))
  return { server, where }
}

describe("what can be done with a unit", () => {
  it("is everything while it is with its owner", async () => {
    const { where } = await open(aUnit())

    expect(await openMenu()).toEqual(["Set serial number", "Edit details", "Transfer to a new owner", "Replace"])
    await pick("Replace")
    expect(where()).toBe("/page/replace")
  })

  it("has its words in Italian", async () => {
    await open(aUnit(), everything, "it")

    expect(await openMenu("Azioni")).toEqual([
      "Imposta numero di serie",
      "Modifica dettagli",
      "Passa a un nuovo proprietario",
      "Sostituisci",
    ])
  })

  it.each(["returned_at", "cancelled_at", "replaced_at", "scrapped_at"] as const)(
    "is no transfer and no replacement once it has %s",
    async (fact) => {
      await open(aUnit({ [fact]: "2026-04-01T10:00:00.000Z" }))

      expect(await openMenu()).toEqual(["Set serial number", "Edit details"])
    }
  )

  it.each([
    [["units.record"], ["Set serial number"]],
    [["units.update"], ["Edit details", "Replace"]],
    [["units.transfer"], ["Transfer to a new owner"]],
  ])("is with %j no more than %j", async (permissions, offered) => {
    await open(aUnit(), may(permissions))

    expect(await openMenu()).toEqual(offered)
  })

  it("is nothing for who only reads", async () => {
    await open(aUnit(), may(["units.read"]))

    expect(screen.queryByRole("button")).toBeNull()
  })

  it("is everything when it can't be known what the user may do: the API refuses what it must", async () => {
    await open(aUnit(), { [roles]: new Refused(500, { type: "unknown_error", message: "away" }) })

    expect((await openMenu()).length).toBe(4)
  })
})

describe("a unit of an earlier sale", () => {
  const unconfirmed = aUnit({ origin: "backfill", confirmed_at: null })
  const confirm = "POST /admin/after-sales/units/confirm"

  it("is confirmed after asking", async () => {
    const { server } = await open(unconfirmed, { ...everything, [confirm]: { confirmed: 1 } })
    await openMenu()
    await pick("Confirm")
    expect(screen.getByText(/the shop is bound by them/)).toBeTruthy()
    await press("Cancel")
    expect(server.sent(confirm)).toEqual([])

    await openMenu()
    await pick("Confirm")
    await press("Confirm")
    expect(await screen.findByText("Unit confirmed")).toBeTruthy()
    expect(server.sent(confirm).map(({ body }) => body)).toEqual([{ ids: ["asunit_1"] }])
  })

  it("is not said to be confirmed when that was refused", async () => {
    const refused = new Refused(404, { type: "not_found", message: "gone" })
    await open(unconfirmed, { ...everything, [confirm]: refused })
    await openMenu()
    await pick("Confirm")
    await press("Confirm")

    expect(await screen.findByText("This no longer exists.")).toBeTruthy()
    expect(screen.queryByText("Unit confirmed")).toBeNull()
  })

  it("is confirmed once, and a registration is approved instead", async () => {
    await open(aUnit({ origin: "backfill" }))
    expect(await openMenu()).not.toContain("Confirm")
  })
})

describe("a unit that somebody has to look at", () => {
  it.each([
    ["leaver_returned", /A piece of this order came back/],
    ["leaver_cancelled", /A piece of this order was canceled/],
  ])("says why: %s, and lets choose", async (reason, words) => {
    fakeServer(everything)
    await openPage({ at: "/page", page: <UnitFlagTip unit={aUnit({ flagged_reason: reason as never })} /> })

    expect(screen.getByText(words)).toBeTruthy()
    expect((await screen.findByRole("link", { name: "Choose the unit" })).getAttribute("href")).toBe("/page/repoint")
  })

  it("lets those choose who may", async () => {
    const server = fakeServer(may(["units.read"]))
    await openPage({ at: "/page", page: <UnitFlagTip unit={aUnit({ flagged_reason: "leaver_returned" })} /> })
    await waitFor(() => expect(server.sent(roles).length).toBe(1))

    expect(screen.queryByRole("link")).toBeNull()
  })
})

describe("a transfer that waits for its answer", () => {
  const pending = aUnit({ transfers: [transfer()] })
  const cancel = `DELETE ${at}/transfer`

  it("says who may accept until when, and is called off after asking", async () => {
    const server = fakeServer({ ...everything, [cancel]: { id: "astr_1", object: "unit_transfer", deleted: true } })
    await openPage({ at: "/page", page: <UnitOwnerSection unit={pending} /> })
    expect(screen.getByText(/bruno@example.com can accept until (Mar 20|20 Mar),? 2026/)).toBeTruthy()
    await screen.findByRole("button", { name: "Cancel transfer" })
    await press("Cancel transfer")
    expect(screen.getByText(/invitation sent to bruno@example.com will no longer work/)).toBeTruthy()
    await press("Back")
    expect(server.sent(cancel)).toEqual([])

    await press("Cancel transfer")
    await press("Cancel transfer")
    expect(await screen.findByText("Transfer canceled")).toBeTruthy()
    expect(server.sent(cancel).length).toBe(1)
  })

  it("says in Italian that the new owner was faster", async () => {
    const faster = new Refused(409, { type: "conflict", code: "transfer_decided", message: "decided" })
    fakeServer({ ...everything, [cancel]: faster })
    await openPage({ at: "/page", page: <UnitOwnerSection unit={pending} />, language: "it" })
    await screen.findByRole("button", { name: "Annulla passaggio" })
    await press("Annulla passaggio")
    await press("Annulla passaggio")

    expect(await screen.findByText("Sul trasferimento è già stato deciso.")).toBeTruthy()
  })

  it("is not there once it was answered; since when the unit is the new owner's is", async () => {
    fakeServer(everything)
    const unit = aUnit({
      transfers: [transfer({ status: "accepted" }), transfer({ id: "astr_0", status: "declined" })],
      transferred_at: "2026-03-10T10:00:00.000Z",
    })
    await openPage({ at: "/page", page: <UnitOwnerSection unit={unit} /> })

    expect(screen.queryByText("Transfer pending")).toBeNull()
    expect(screen.getByText("Owner since").parentElement?.textContent).toMatch(/Mar 10, 2026|10 Mar 2026/)
  })
})

describe("menus of a unit's cards", () => {
  it("offer to record what is unknown and to correct what is known", async () => {
    fakeServer(everything)
    await openPage({ at: "/page", page: <UnitFactsSection unit={aUnit()} /> })

    expect(await openMenu("Actions for dates")).toEqual(["Record a date", "Correct a date"])
  })

  it("offer no correction while nothing is known", async () => {
    fakeServer(everything)
    const unit = aUnit({ shipped_at: null, delivered_at: null })
    await openPage({ at: "/page", page: <UnitFactsSection unit={unit} /> })

    expect(await openMenu("Actions for dates")).toEqual(["Record a date"])
    expect(screen.getByText("Delivered").parentElement?.textContent).toBe("Delivered-")
  })

  it("lead to a hold", async () => {
    fakeServer(everything)
    const where = await openPage({ at: "/page", page: <UnitMattersSection unit={aUnit()} /> })
    expect(screen.getByText("Nothing is open. The unit can be transferred.")).toBeTruthy()
    await openMenu("Actions for open matters")
    await pick("Put on hold")

    expect(where()).toBe("/page/hold")
  })
})
