/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor, within } from "@testing-library/react"
import type { AdminJurisdiction } from "../../../../src/types"
import { aJurisdiction, someRules } from "../../../__tests__/harness/a-jurisdiction"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick, press, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { rowTexts } from "../../../__tests__/harness/use-table"
import OverridePage from "../../../routes/settings/after-sales/jurisdictions/[code]/@override/page"
import JurisdictionPage, { handle } from "../../../routes/settings/after-sales/jurisdictions/[code]/page"
import { JurisdictionTable } from "../jurisdiction-table"

jest.mock("@medusajs/dashboard/components", () =>
  jest
    .requireActual<typeof import("../../../__tests__/harness/plain-layout")>("../../../__tests__/harness/plain-layout")
    .dashboardWithPlainLayout()
)

const path = "/admin/after-sales/jurisdictions"
const life = { kind: "expected_life" as const, months: null, minimum_months: 24, maximum_months: 60 }
const override = { guarantee_months: 36, burden_months: 24, note: "Ours", updated_at: "2026-01-01T00:00:00.000Z" }

async function open(jurisdiction: AdminJurisdiction, permissions = ["jurisdictions.update"], language?: "it") {
  const server = fakeServer({ [`GET ${path}/it`]: { jurisdiction }, ...may(permissions) })
  const where = await openPage({ at: "/j/it", path: "/j/:code", page: <JurisdictionPage />, language })
  await screen.findByRole("heading", { level: 1 })
  return { server, where }
}
const card = (heading: string) =>
  within(screen.getByRole("heading", { name: heading }).closest(".divide-y") as HTMLElement)
const valueOf = (heading: string, name: string) =>
  card(heading).getByText(name, { selector: "p" }).parentElement?.textContent?.slice(name.length)

describe("the law of a country", () => {
  it("that nobody has checked says so at its head and on each row", async () => {
    await open(aJurisdiction())

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Italy")
    expect(screen.getAllByText("Unreviewed").length).toBe(2)
    expect(screen.getByText(/Nobody has checked these rules in law. Have them checked/)).toBeTruthy()
  })

  it("that somebody has checked says who, and warns of nothing", async () => {
    const current = someRules({ reviewed_by: "Avv. Neri" })
    await open(aJurisdiction({ is_reviewed: true, current, versions: [current] }), [], "it")

    expect(valueOf("Regole 2022-1", "Verificate da")).toBe("Avv. Neri")
    expect(screen.queryByText(/Nessuno ha controllato/)).toBeNull()
    expect(screen.getAllByText("Verificate").length).toBe(2)
  })

  it("is told row by row, with the time in which each held", async () => {
    const before = someRules({
      version: "2002-1",
      valid_from: "2002-03-23",
      valid_to: "2021-12-31",
      burden_months: { new: 6, used: 6 },
      used_minimum_months: null,
      withdrawal_days: 10,
      confidence: "low",
    })
    const now = someRules({
      repair: { months: 6, max_count: 1 },
      burden_months: { new: 24, used: 12 },
      notes: ["One note", "Another note"],
    })
    await open(aJurisdiction({ current: now, versions: [now, before] }))

    expect(card("Rules 2022-1").getByText(/For contracts from (Jan 1, 2022|1 Jan 2022)$/)).toBeTruthy()
    expect(card("Rules 2002-1").getByText(/For contracts from .*2002 to .*2021/)).toBeTruthy()
    expect(valueOf("Rules 2022-1", "Legal guarantee")).toBe("24 months")
    expect(valueOf("Rules 2022-1", "Burden of proof on the shop")).toBe("24 months (used goods: 12 months)")
    expect(valueOf("Rules 2022-1", "Used goods, at least")).toBe("12 months")
    expect(valueOf("Rules 2022-1", "Added by a repair")).toBe("6 months")
    expect(valueOf("Rules 2002-1", "Used goods, at least")).toBe("As for new goods")
    expect(valueOf("Rules 2002-1", "Added by a repair")).toBe("None")
    expect(valueOf("Rules 2002-1", "Right of withdrawal")).toBe("10 days")
    expect(valueOf("Rules 2002-1", "Confidence")).toBe("Low")
    expect(card("Rules 2022-1").getAllByText("Note", { selector: "p" }).length).toBe(2)
  })

  it("that runs as long as a product may be expected to last says the least", async () => {
    const current = someRules({ guarantee: life })
    await open(aJurisdiction({ current, versions: [current] }), [], "it")

    expect(valueOf("Regole 2022-1", "Garanzia legale")).toBe("Durata attesa, almeno 24 mesi")
  })

  it("leads to where it was taken from when that has an address, in a window of its own", async () => {
    const source = "https://eur-lex.europa.eu/eli/dir/2019/771/oj"
    const current = someRules({ source })
    await open(aJurisdiction({ current, versions: [current] }))

    const link = screen.getByRole("link", { name: source })
    expect([link.getAttribute("href"), link.getAttribute("target"), link.getAttribute("rel")]).toEqual([
      source,
      "_blank",
      "noreferrer",
    ])
  })

  it("makes no link of a law's name, or of what only looks like an address", async () => {
    const current = someRules({ source: "javascript:alert(1)" })
    await open(aJurisdiction({ current, versions: [current] }))

    expect(screen.queryByRole("link", { name: /javascript/ })).toBeNull()
    expect(screen.getByText("javascript:alert(1)")).toBeTruthy()
  })

  it("says what the shop gives beyond it", async () => {
    await open(aJurisdiction({ override }))

    expect(valueOf("Italy", "Guarantee in months")).toBe("36 months")
    expect(valueOf("Italy", "Burden of proof in months")).toBe("24 months")
    expect(valueOf("Italy", "Note")).toBe("Ours")
  })

  it("is followed as it stands where the shop gives no more", async () => {
    await open(aJurisdiction({ override: { ...override, burden_months: null, note: null } }))

    expect(valueOf("Italy", "Burden of proof in months")).toBe("As the law says")
    expect(card("Italy").queryByText("Note", { selector: "p" })).toBeNull()
  })

  it("is exceeded by who may", async () => {
    const { where } = await open(aJurisdiction())
    expect(await openMenu()).toEqual(["Give more"])
    await pick("Give more")
    expect(where()).toBe("/j/it/override")
  })

  it("is only read by who may not", async () => {
    const { server } = await open(aJurisdiction(), ["jurisdictions.read"])
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))

    expect(screen.queryByRole("button", { name: "Actions" })).toBeNull()
  })

  it("is named on the way to it in the reader's language", async () => {
    fakeServer({})
    await openPage({ at: "/page", page: handle.breadcrumb({ params: { code: "de" } }), language: "it" })

    expect(screen.getByText("Germania")).toBeTruthy()
  })
})

describe("giving more than the law", () => {
  const openForm = async (jurisdiction: AdminJurisdiction, answers: object = {}, language?: "it") => {
    const server = fakeServer({ [`GET ${path}/it`]: { jurisdiction }, ...answers })
    const where = await openPage({ at: "/j/it/form", path: "/j/:code", form: <OverridePage />, language })
    await screen.findByRole("dialog")
    return { server, where }
  }
  const saves = () => !(screen.getByRole("button", { name: "Save" }) as HTMLButtonElement).disabled

  it("can't be less than the least of an expected life, to the month", async () => {
    await openForm(aJurisdiction({ current: someRules({ guarantee: life }) }))
    write("Guarantee in months", "23")
    expect(saves()).toBe(false)
    write("Guarantee in months", "24")

    expect(saves()).toBe(true)
  })

  it("can't shorten the time in which the shop bears the proof", async () => {
    const { server } = await openForm(aJurisdiction(), { [`POST ${path}/it`]: { jurisdiction: aJurisdiction() } })
    write("Burden of proof in months", "11")
    expect(screen.getByText("The law asks for at least 12 months.")).toBeTruthy()
    expect(saves()).toBe(false)
    write("Burden of proof in months", "12")
    await press("Save")

    await waitFor(() => expect(server.sent(`POST ${path}/it`).length).toBe(1))
    expect(server.sent(`POST ${path}/it`)[0].body).toEqual({ guarantee_months: null, burden_months: 12, note: null })
  })

  it("is refused in the server's words, which name the field, and stays open", async () => {
    const refused = new Refused(400, { type: "invalid_data", message: "guarantee_months is 12, the law asks for 24" })
    const { where } = await openForm(aJurisdiction({ override }), { [`POST ${path}/it`]: refused }, "it")
    write("Nota", "Altra")
    await press("Salva")

    expect(await screen.findByText("guarantee_months is 12, the law asks for 24")).toBeTruthy()
    expect(where()).toBe("/j/it/form")
  })
})

describe("the list of legal guarantees", () => {
  it("puts the rules for all other countries last, in Italian too", async () => {
    const codes = ["eu", "at", "it", "de"]
    fakeServer({ [`GET ${path}`]: { jurisdictions: codes.map((country_code) => aJurisdiction({ country_code })) } })
    await openPage({ at: "/page", page: <JurisdictionTable />, language: "it" })
    await screen.findByText("Germania")

    expect(rowTexts().map((row) => /^(Austria|Germania|Italia|Altri Paesi)/.exec(row)?.[1])).toEqual([
      "Austria",
      "Germania",
      "Italia",
      "Altri Paesi",
    ])
  })

  it("says what the shop gives, the law's own where it gives no more, and how sure the row is", async () => {
    const current = someRules({ guarantee: life, confidence: "medium" })
    fakeServer({
      [`GET ${path}`]: {
        jurisdictions: [
          aJurisdiction({ override: { ...override, guarantee_months: null } }),
          aJurisdiction({ country_code: "nl", current }),
        ],
      },
    })
    await openPage({ at: "/page", page: <JurisdictionTable /> })
    await screen.findByText("Italy")

    const [italy, netherlands] = rowTexts()
    expect(italy).toMatch(/Italy24 months24 monthsHighUnreviewed/)
    expect(netherlands).toMatch(/NetherlandsExpected life, at least 24 months12 monthsMedium/)
    expect(screen.queryByText("Longer")).toBeNull()
  })

  it("hands a refusal to whoever shows errors", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ [`GET ${path}`]: new Refused(403, { type: "forbidden", message: "Not yours" }) })
    await openPage({ at: "/page", page: <JurisdictionTable /> })

    await waitFor(() => expect(document.body.textContent).toContain("Not yours"))
    quiet.mockRestore()
  })
})
