/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor, within } from "@testing-library/react"
import type { CoverageAssessment } from "../../../../src/types"
import { fakeServer, Refused, type Sent } from "../../../__tests__/harness/fake-server"
import { fillDay, press, select, stepDay } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { CoverageCard } from "../coverage-card"

const route = "GET /admin/after-sales/coverage"
const causes = "GET /admin/after-sales/coverage-causes"
const element = (result: "covered" | "not_covered" | "review", covered_until: string | null = null) => ({
  result,
  warranty_id: null,
  covered_until,
})
const assessment = (changes: Partial<CoverageAssessment> = {}): CoverageAssessment => ({
  assessed_at: "2026-06-01T10:00:00.000Z",
  defect_on: "2026-06-01",
  cause: null,
  result: "covered",
  elements: { parts: element("covered"), labour: element("covered"), travel: element("covered") },
  burden_of_proof: { on: "seller", until: null },
  remedies: [],
  deadlines: [],
  reasons: [{ code: "within_period", params: {}, text: "Within its guarantee." }],
  would_change: [],
  rules: { country: "it", version: "2022-1", reviewed: true },
  ...changes,
})
const listed = {
  coverage_causes: [
    { code: "wear", label: "Normal wear", is_excludable: true },
    { code: "water", label: "Water damage", is_excludable: true },
  ],
}
const inItalian = { coverage_causes: [{ code: "water", label: "Danno da acqua", is_excludable: true }] }

/** Answers by what was asked: water is not covered, and what has no answer is refused. */
const answer = ({ query }: Sent) => {
  if (query.get("defect_on") && !query.get("cause")) {
    return new Refused(400, { type: "invalid_data", message: "Field 'defect_on' is before the delivery" })
  }
  const reasons = [{ code: "cause_excluded", params: {}, text: "Water is left out." }]
  const isWet = query.get("cause") === "water"
  return { coverage: isWet ? assessment({ result: "not_covered", cause: "water", reasons }) : assessment() }
}
const open = async (language?: "it") => {
  const server = fakeServer({
    [route]: answer,
    [causes]: ({ query }: Sent) => (query.get("locale") === "it" ? inItalian : listed),
  })
  await openPage({ at: "/page", page: <CoverageCard unitId="asunit_1" />, language })
  return { server, asked: () => Object.fromEntries(server.sent(route).at(-1)?.query ?? []) }
}

describe("asking what is owed", () => {
  it("stands in outline until there is an answer", async () => {
    fakeServer({ [route]: () => new Promise(() => undefined), [causes]: listed })
    await openPage({ at: "/page", page: <CoverageCard unitId="asunit_1" /> })

    expect(screen.getByRole("status", { name: "Loading" })).toBeTruthy()
  })

  it("for another cause gives that cause's answer, and for none the first again", async () => {
    const { asked } = await open()
    await screen.findByText("Within its guarantee.")
    await select("Cause", "Water damage")

    expect(await screen.findByText("Water is left out.")).toBeTruthy()
    expect(screen.queryByText("Within its guarantee.")).toBeNull()
    expect(asked()).toEqual({ unit_id: "asunit_1", locale: "en", cause: "water" })
    await select("Cause", "Not known")
    expect(await screen.findByText("Within its guarantee.")).toBeTruthy()
  })

  it("for a day that can't be asked about says so, and leaves no old answer beside it", async () => {
    const { asked } = await open()
    await screen.findByText("Within its guarantee.")
    await fillDay("Defect seen on")
    await stepDay("Defect seen on", "ArrowUp")

    expect(await screen.findByText("Field 'defect_on' is before the delivery")).toBeTruthy()
    expect(asked().defect_on).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(screen.queryByText("Within its guarantee.")).toBeNull()
    await press("Clear date")
    expect(await screen.findByText("Within its guarantee.")).toBeTruthy()
  })

  it("for a day and a cause asks for both", async () => {
    const { asked } = await open()
    await screen.findByText("Within its guarantee.")
    await select("Cause", "Water damage")
    await fillDay("Defect seen on")

    await waitFor(() => expect(asked()).toMatchObject({ cause: "water", defect_on: expect.any(String) }))
    expect(await screen.findByText("Water is left out.")).toBeTruthy()
  })

  it("is done in the reader's language, causes included", async () => {
    const { asked } = await open("it")
    await screen.findByText("Within its guarantee.")
    await select("Causa", "Danno da acqua")

    expect(asked()).toEqual({ unit_id: "asunit_1", locale: "it", cause: "water" })
    expect(screen.getByText("Perché")).toBeTruthy()
  })
})

describe("an answer that is refused", () => {
  it("is said in the reader's language when the dashboard has words for it", async () => {
    fakeServer({ [route]: new Refused(403, { type: "forbidden", message: "no" }), [causes]: listed })
    await openPage({ at: "/page", page: <CoverageCard unitId="asunit_1" />, language: "it" })

    expect(await screen.findByText("Il tuo ruolo non lo permette.")).toBeTruthy()
  })
})

describe("an answer", () => {
  const show = async (changes: Partial<CoverageAssessment>, language?: "it") => {
    fakeServer({ [route]: { coverage: assessment(changes) }, [causes]: listed })
    await openPage({ at: "/page", page: <CoverageCard unitId="asunit_1" />, language })
    await screen.findByText(language ? "Regole" : "Rules")
  }
  const tile = (name: string) => within(screen.getByText(name).parentElement as HTMLElement)

  it.each([
    ["covered", "Covered"],
    ["partly_covered", "Partly covered"],
    ["not_covered", "Not covered"],
    ["review", "To be checked"],
    ["pending_delivery", "Starts with delivery"],
  ] as const)("of %s is said at the head of the card", async (result, words) => {
    const elements = { parts: element("review"), labour: element("review"), travel: element("review") }
    await show({ result, elements })

    const heading = screen.getByRole("heading", { name: "Coverage" })
    expect(heading.closest(".justify-between")?.textContent).toContain(words)
  })

  it("that a person has to give says no end and leads to no warranty", async () => {
    await show({ elements: { parts: element("review"), labour: element("not_covered"), travel: element("covered") } })

    expect(tile("Parts").getByText("To be checked")).toBeTruthy()
    expect(tile("Parts").queryByText("No end date")).toBeNull()
    expect(tile("Travel").getByText("No end date")).toBeTruthy()
    expect(tile("Labour").queryByRole("link")).toBeNull()
  })

  it("says in Italian who has to prove it, and until when", async () => {
    await show({ burden_of_proof: { on: "consumer", until: null } }, "it")
    expect(screen.getByText("Al cliente")).toBeTruthy()
  })

  it("has no list of remedies, reasons or changes when there are none", async () => {
    await show({ reasons: [], would_change: [], remedies: [] })

    expect(screen.queryByText("Why")).toBeNull()
    expect(screen.queryByText("What would change this")).toBeNull()
    expect(screen.queryByText("Remedies")).toBeNull()
  })

  it("may hold the same reason for two kinds of cost", async () => {
    const twice = { code: "ended", params: {}, text: "It has ended." }
    await show({ reasons: [twice, { ...twice, text: "Labour has ended." }] })

    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "It has ended.",
      "Labour has ended.",
    ])
  })

  it("from rules that somebody has checked says that too", async () => {
    await show({})
    expect(screen.getByText("Reviewed")).toBeTruthy()
  })

  it("from the rules for all other countries names them so", async () => {
    await show({ rules: { country: "eu", version: "2022-1", reviewed: false } })

    expect(screen.getByRole("link", { name: "Other countries (EU minimum) · 2022-1" })).toBeTruthy()
    expect(screen.getByText("Unreviewed")).toBeTruthy()
  })
})
