import { policyPromises } from "../issue-policies"
import { isInForce } from "../load-terms"
import { aSubject, aVersion } from "./fixtures"

const inForce = (...versions: ReturnType<typeof aVersion>[]) => ({ versions, overrides: new Map() })

describe("policies of a unit", () => {
  it.each([
    ["before it was published", "2024-12-31T23:59:59.999Z", false],
    ["in the moment that it is published", "2025-01-01T00:00:00.000Z", true],
    ["just before it retires", "2025-05-31T23:59:59.999Z", true],
    ["in the moment that it retires", "2025-06-01T00:00:00.000Z", false],
  ])("a version counts or not %s", (_, at, expected) => {
    expect(isInForce(aVersion({ retired_at: "2025-06-01T00:00:00.000Z" }), at)).toBe(expected)
  })

  it("two versions of a policy are never in force together, and never neither", () => {
    const change = "2025-06-01T00:00:00.000Z"
    const [first, second] = [aVersion({ retired_at: change }), aVersion({ version: 2, published_at: change })]
    for (const at of ["2025-05-31T23:59:59.999Z", change, "2025-06-01T00:00:00.001Z"]) {
      expect([first, second].filter((version) => isInForce(version, at))).toHaveLength(1)
    }
  })

  it("are those in force when the unit came into the books", () => {
    const old = aVersion({ retired_at: "2025-09-10T12:00:00.000Z" })
    const recent = aVersion({ version: 2, version_id: "aspver_2", published_at: "2025-09-10T12:00:00.000Z" })
    const versionOf = (created_at: string) =>
      policyPromises(aSubject({ created_at }), inForce(old, recent), 14).map(({ policy_version }) => policy_version)
    expect(versionOf("2025-09-10T11:59:59.999Z")).toEqual([1])
    expect(versionOf("2025-09-10T12:00:00.000Z")).toEqual([2])
    expect(versionOf("2024-01-01T00:00:00.000Z")).toEqual([])
  })

  it("are frozen with the version, its terms, and the days of the return window", () => {
    const version = aVersion({ start_basis: "end_of_return_window" })
    expect(policyPromises(aSubject(), inForce(version), 30)).toEqual([
      {
        kind: "commercial",
        source_key: "policy:aspol_1",
        policy_id: "aspol_1",
        policy_version_id: "aspver_1",
        policy_version: 1,
        jurisdiction: null,
        terms: version.terms,
        lost: [],
        start_basis: "end_of_return_window",
        return_window_days: 30,
      },
    ])
  })

  it("remember who lost against them, with the version", () => {
    const closer = aVersion({ policy_id: "aspol_2", version_id: "aspver_9", scope_type: "product", scope_ids: ["prod_1"] })
    const other = aVersion({ policy_id: "aspol_3", version_id: "aspver_7", kind: "plan" })
    const promises = policyPromises(aSubject(), inForce(aVersion({ version: 4 }), closer, other), 14)
    expect(promises.map(({ policy_id, lost }) => [policy_id, lost.map((one) => [one.policy_id, one.version])])).toEqual(
      expect.arrayContaining([
        ["aspol_2", [["aspol_1", 4]]],
        ["aspol_3", []],
      ])
    )
  })

  it("are the chosen one of a backfill, retired or not, whatever its scope", () => {
    const chosen = aVersion({ retired_at: "2025-02-01T00:00:00.000Z", scope_type: "product", scope_ids: ["prod_9"] })
    const choice = { origin: "backfill", policy_version_id: "aspver_1" } as const
    expect(policyPromises(aSubject(choice), inForce(chosen), 14)).toHaveLength(1)
    expect(policyPromises(aSubject({ origin: "backfill" }), inForce(aVersion()), 14)).toEqual([])
  })
})
