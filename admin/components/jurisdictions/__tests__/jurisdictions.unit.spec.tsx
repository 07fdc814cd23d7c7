/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminJurisdiction } from "../../../../src/types"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { press, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { rowTexts, search } from "../../../__tests__/harness/use-table"
import { JurisdictionOverrideForm } from "../jurisdiction-override-form"
import { JurisdictionTable } from "../jurisdiction-table"

const country = (country_code: string, changes: object = {}) =>
  ({
    country_code,
    is_reviewed: false,
    override: null,
    current: {
      confidence: "high",
      guarantee: { kind: "fixed_months", months: 24 },
      burden_months: { new: 12, used: 12 },
    },
    ...changes,
  }) as unknown as AdminJurisdiction

const path = "/admin/after-sales/jurisdictions"
const saves = () => !(screen.getByRole("button", { name: "Save" }) as HTMLButtonElement).disabled

describe("the legal guarantees", () => {
  it("are told country by country in the reader's alphabet, the fallback last, with what nobody has reviewed", async () => {
    const jurisdictions = [country("zz"), country("it"), country("at", { is_reviewed: true })]
    fakeServer({ [`GET ${path}`]: { jurisdictions } })
    await openPage({ at: "/page", page: <JurisdictionTable /> })
    await screen.findByText("Austria")

    const [, austria, italy, ...rest] = screen.getAllByRole("row").map(({ textContent }) => textContent)
    expect(austria).toMatch(/^Austria.*Reviewed/)
    expect(italy).toMatch(/^Italy.*Unreviewed/)
    expect(rest.length).toBe(1)
  })

  it("are looked for by country, its code and what it gives", async () => {
    const override = { guarantee_months: 36, burden_months: null, note: null }
    const jurisdictions = [country("it"), country("at", { override }), country("eu"), country("lt")]
    const server = fakeServer({ [`GET ${path}`]: { jurisdictions } })
    await openPage({ at: "/page", page: <JurisdictionTable /> })
    await screen.findByText("Austria")
    const found = async (words: string, countries: string[]) => {
      await search(words)
      await waitFor(() =>
        expect(rowTexts().map((text) => countries.find((name) => text.startsWith(name)))).toEqual(countries)
      )
    }

    await found("ITALY", ["Italy"])
    await found("36", ["Austria"])
    await found("lt", ["Lithuania"])
    await found("it", ["Italy", "Lithuania"])
    await found("minimum", ["Other countries"])
    await found("", ["Austria", "Italy", "Lithuania", "Other countries"])
    expect(server.sent().length).toBe(1)
  })

  it("are looked for in the reader's own words, and say when none is found", async () => {
    fakeServer({ [`GET ${path}`]: { jurisdictions: [country("de"), country("at")] } })
    await openPage({ at: "/page?q=germania", page: <JurisdictionTable />, language: "it" })
    await screen.findByText("Germania")
    expect(rowTexts().length).toBe(1)

    await search("Atlantide")
    expect(await screen.findByText("Nessun risultato.")).toBeTruthy()
    expect(screen.queryByText("Germania")).toBeNull()
  })

  it("say where the shop gives more", async () => {
    const override = { guarantee_months: 36, burden_months: null, note: null }
    fakeServer({ [`GET ${path}`]: { jurisdictions: [country("it", { override })] } })
    await openPage({ at: "/page", page: <JurisdictionTable /> })

    expect(await screen.findByText("Longer")).toBeTruthy()
    expect(document.body.textContent).toContain("36 months")
  })

  it("can be exceeded, never undercut", async () => {
    const server = fakeServer({ [`POST ${path}/it`]: { jurisdiction: country("it") } })
    const where = await openPage({ at: "/page/form", form: <JurisdictionOverrideForm jurisdiction={country("it")} /> })
    write("Guarantee in months", "23")
    expect(screen.getByText("The law asks for at least 24 months.")).toBeTruthy()
    expect(saves()).toBe(false)
    write("Guarantee in months", "36")
    expect(saves()).toBe(true)
    write("Note", "  Our own promise ")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/page"))
    const [{ body }] = server.sent().filter(({ method }) => method === "POST")
    expect(body).toEqual({ guarantee_months: 36, burden_months: null, note: "Our own promise" })
  })

  it("are followed again when the field is left empty", async () => {
    const override = { guarantee_months: 36, burden_months: 24, note: "Ours" }
    const server = fakeServer({})
    const form = <JurisdictionOverrideForm jurisdiction={country("it", { override })} />
    await openPage({ at: "/page/form", form })
    write("Guarantee in months", "")
    write("Note", "")
    await press("Save")

    const [{ body }] = server.sent().filter(({ method }) => method === "POST")
    expect(body).toEqual({ guarantee_months: null, burden_months: 24, note: null })
  })
})
