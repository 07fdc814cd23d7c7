import { loadJurisdictions, readJurisdiction } from "../../jurisdictions"
import { checkJurisdictions } from "../../jurisdictions/check-at-boot"
import italy from "../../jurisdictions/it.json"
import { countryKey, findRulesVersion, selectRules } from "../rules"
import { rulesFor } from "./fixtures"

const countries = ["at", "be", "cz", "de", "dk", "es", "eu", "fi", "fr", "gb", "ie", "it", "nl", "no", "pl", "pt", "se", "sk"]

describe("which country's rules count", () => {
  it("T-046: an Italian contract of 2021-12-20 keeps the rules of its day", () => {
    const old = rulesFor("it", "2021-12-20")
    expect(old).toMatchObject({ version: "it-2002", burden_months: { new: 6 }, notice: { kind: "months", months: 2 } })
    expect(rulesFor("IT", "2022-01-01")).toMatchObject({ burden_months: { new: 12 }, notice: { kind: "none" } })
  })

  it.each([
    ["it", 24, 12],
    ["de", 24, 12],
    ["fr", 24, 24],
    ["es", 36, 24],
    ["pt", 36, 24],
    ["be", 24, 24],
    ["at", 24, 12],
    ["se", 36, 24],
    ["pl", 24, 24],
    ["dk", 24, 12],
    ["cz", 24, 12],
    ["sk", 24, 24],
  ])("%s gives %i months, of which %i with the burden on the seller", (country, months, burden) => {
    expect(rulesFor(country, "2026-01-15")).toMatchObject({
      country,
      guarantee: { kind: "fixed_months", months },
      burden_months: { new: burden },
    })
  })

  it.each([
    ["nl", 24, null, 12],
    ["fi", 24, null, 12],
    ["ie", 24, 72, 12],
    ["no", 24, 60, 24],
    ["gb", 6, 72, 6],
  ])("%s follows the expected life after %i months", (country, minimum_months, maximum_months, burden) => {
    expect(rulesFor(country, "2026-01-15")).toMatchObject({
      guarantee: { kind: "expected_life", minimum_months, maximum_months },
      burden_months: { new: burden },
    })
  })

  it.each([[null], ["us"], ["gr"], [""], ["__proto__"]])("falls back to the EU minimum for %p and says so", (country) => {
    const choice = selectRules(loadJurisdictions(), country, "2026-01-15")
    expect(choice).toMatchObject({
      is_fallback: true,
      rules: { country: "eu", guarantee: { months: 24 }, burden_months: { new: 12 }, reviewed_by: null },
    })
  })

  it("falls back for a contract that is older than a country's oldest row", () => {
    expect(selectRules(loadJurisdictions(), "gb", "2014-05-01")).toMatchObject({
      is_fallback: true,
      rules: { version: "eu-2002" },
    })
    expect(selectRules(loadJurisdictions(), "it", "1995-05-01").rules.version).toBe("eu-2002")
  })

  it("reads UK as GB and EL as GR", () => {
    expect(countryKey(" UK ")).toBe("gb")
    expect(countryKey("el")).toBe("gr")
    expect(countryKey(null)).toBeNull()
    expect(rulesFor("uk", "2026-01-15").country).toBe("gb")
  })

  it("finds the row that a warranty was issued under", () => {
    expect(findRulesVersion(loadJurisdictions(), "it-2002")?.valid_to).toBe("2021-12-31")
    expect(findRulesVersion(loadJurisdictions(), "it-1942")).toBeNull()
  })

  it("says plainly when the rules for unknown places are missing", () => {
    expect(() => selectRules([], null, "2026-01-15")).toThrow(/rules of the European Union.*are missing/)
  })
})

describe("the data files", () => {
  const rows = loadJurisdictions()

  it("cover seventeen countries and the Union, each row with a source and none called reviewed", () => {
    expect([...new Set(rows.map((row) => row.country))].sort()).toEqual(countries)
    expect(rows.filter((row) => row.source.length < 10)).toEqual([])
    expect(rows.filter((row) => row.reviewed_by !== null || row.right_to_repair?.reviewed_by)).toEqual([])
    expect(new Set(rows.map((row) => row.version)).size).toBe(rows.length)
  })

  it("never give less than the directive of their time", () => {
    for (const row of rows.filter(({ country }) => country !== "gb")) {
      const months = row.guarantee.kind === "fixed_months" ? row.guarantee.months : row.guarantee.minimum_months
      const floor = row.valid_to === null && row.country !== "no" ? 12 : 6
      expect([row.version, months >= 24, row.burden_months.new >= floor]).toEqual([row.version, true, true])
      expect(row.used_minimum_months ?? 12).toBeGreaterThanOrEqual(12)
      expect(row.notice.kind === "months" ? row.notice.months : 2).toBeGreaterThanOrEqual(2)
    }
  })

  it("leave the right to repair off where no law in force is known, and say why", () => {
    const open = rows.filter((row) => row.valid_to === null && row.right_to_repair)
    const inForce = open.filter((row) => row.right_to_repair?.in_force_from).map((row) => row.country)
    expect(inForce.sort()).toEqual(["de", "fi", "sk"])
    expect(open.filter((row) => !row.right_to_repair?.notes)).toEqual([])
    expect(rulesFor("gb", "2026-10-01").right_to_repair).toBeNull()
  })

  it("are read when the server starts", async () => {
    await expect(checkJurisdictions()).resolves.toBeUndefined()
    expect(loadJurisdictions()).toBe(rows)
  })

  it("come through a write and a read unchanged", () => {
    expect(readJurisdiction("it", JSON.parse(JSON.stringify(italy)))).toEqual(
      rows.filter((row) => row.country === "it")
    )
  })

  const [first, second] = italy.rules
  it.each([
    ["rules.0.valid_to", { ...italy, rules: [{ ...first, valid_to: "2021-12-30" }, second] }],
    ["rules.1.valid_to", { ...italy, rules: [first, { ...second, valid_to: "2030-01-01" }] }],
    ["rules.0.version", { ...italy, rules: [{ ...second, version: "fr-2022" }] }],
    ["rules.0.valid_from", { ...italy, rules: [{ ...second, valid_from: "2022-02-30" }] }],
    ["rules.0.guarantee.months", { ...italy, rules: [{ ...second, guarantee: { kind: "fixed_months", months: 6 } }] }],
    ["rules.0.source", { ...italy, rules: [{ ...second, source: "" }] }],
    ["rules", { ...italy, rules: [] }],
    ["rules.0", { ...italy, rules: [{ ...second, surprise: true }] }],
  ])("stop the boot with one line that names %s", (field, data) => {
    const read = () => readJurisdiction("it", data)
    expect(read).toThrow(/^after-sales: jurisdictions\/it\.json: [^\n]+$/)
    expect(read).toThrow(`jurisdictions/it.json: ${field}: `)
  })
})
