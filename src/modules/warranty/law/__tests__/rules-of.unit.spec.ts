import { loadJurisdictions } from "../../jurisdictions"
import type { Jurisdiction } from "../../promises/types"
import { legalBasis } from "../../sync/issue-statutory"
import { aSubject } from "../../sync/__tests__/fixtures"
import { rulesOf } from "../rules-of"

const issuedUnder = (version: string, facts: Parameters<typeof aSubject>[0] = {}): Jurisdiction => ({
  country: "it",
  version,
  reviewed: false,
  is_fallback: false,
  basis: legalBasis(aSubject(facts)),
})

describe("the rules that a warranty was issued under", () => {
  it("are found by their version, whatever today's are", () => {
    const [oldest] = loadJurisdictions().filter(({ country }) => country === "it")
    expect(rulesOf(issuedUnder(oldest.version))).toBe(oldest)
  })

  it("are those of place and contract when the version is no longer among the files", () => {
    const gone = issuedUnder("it-1999", { country_code: "es", contract_on: "2024-01-01" })
    expect(rulesOf(gone)).toMatchObject({ country: "es", guarantee: { months: 36 } })
  })
})
