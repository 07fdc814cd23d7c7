import type { AdminWarrantyPolicyVersion } from "../../../../src/types"
import { bodyOf, emptyPolicy, valuesOf } from "../policy-values"

const version: AdminWarrantyPolicyVersion = {
  id: "aspver_1",
  policy_id: "aspol_1",
  version: 2,
  status: "draft",
  name: { en: "Two years more" },
  scope_type: "tag",
  scope_ids: ["ptag_1"],
  country_codes: null,
  sales_channel_ids: ["sc_1"],
  start_basis: "installation",
  months_parts: 48,
  months_labour: null,
  months_travel: null,
  advertised_months: null,
  exclusions: ["normal_wear"],
  is_transferable: false,
  max_uses: 3,
  guarantor_name: null,
  guarantor_address: null,
  statement: { en: "We mend it." },
  published_at: null,
  published_by: null,
  retired_at: null,
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
}

describe("the form of a policy", () => {
  it("starts from what the version says", () => {
    expect(valuesOf(version)).toMatchObject({ scope_type: "tag", months_parts: 48, max_uses: 3, guarantor_name: "" })
  })

  it("holds nothing that is not for the merchant to change", () => {
    expect(Object.keys(valuesOf(version)).sort()).toEqual(Object.keys(emptyPolicy).sort())
  })

  it("sends the sales channels that were chosen, and none rather than an empty list of them", () => {
    expect(bodyOf(valuesOf(version)).sales_channel_ids).toEqual(["sc_1"])
    expect(bodyOf({ ...emptyPolicy, sales_channel_ids: [] }).sales_channel_ids).toBeNull()
  })

  it("gives back what it was given", () => {
    const { name, scope_ids, country_codes, guarantor_name, exclusions, statement } = bodyOf(valuesOf(version))

    expect({ name, scope_ids, country_codes, guarantor_name, exclusions, statement }).toEqual({
      name: version.name,
      scope_ids: ["ptag_1"],
      country_codes: null,
      guarantor_name: null,
      exclusions: ["normal_wear"],
      statement: version.statement,
    })
  })

  it("sends no language whose text was emptied", () => {
    expect(bodyOf({ ...emptyPolicy, name: { en: "A", it: "  " }, statement: { it: "" } })).toMatchObject({
      name: { en: "A" },
      statement: {},
    })
  })

  it("sends no things when the promise is for all", () => {
    expect(bodyOf({ ...emptyPolicy, scope_type: "all", scope_ids: ["prod_1"] }).scope_ids).toEqual([])
  })

  it("sends no country rather than an empty list of them", () => {
    expect(bodyOf({ ...emptyPolicy, country_codes: [] }).country_codes).toBeNull()
  })
})
