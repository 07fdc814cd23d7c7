import { excludableCauses } from "../causes"
import { gateCodes, type PolicyDraft, publishGate } from "../publish-gate"

const complete: PolicyDraft = {
  kind: "commercial",
  name: { en: "Two years more", it: "Due anni in più" },
  scope_type: "all",
  scope_ids: [],
  months: { parts: 24, labour: 0, travel: null },
  advertised_months: null,
  exclusions: ["accident", "consumable"],
  max_uses: null,
  guarantor_name: "Casa & Caffè S.r.l.",
  guarantor_address: "Via Roma 1, 20121 Milano",
  statement: { en: "Your rights by law stay as they are. …", it: "I diritti di legge restano intatti. …" },
}

describe("what keeps a policy from being published", () => {
  it("is nothing when all is there", () => {
    expect(publishGate(complete)).toEqual([])
  })

  it("T-059: a guarantor without an address", () => {
    expect(publishGate({ ...complete, guarantor_address: " " })).toEqual([{ code: "guarantor_address", params: {} }])
  })

  it.each<[string, Partial<PolicyDraft>, object]>([
    ["name", { name: { en: "Two years more" } }, { language: "it" }],
    ["statement", { statement: { en: "…", it: "" } }, { language: "it" }],
    ["guarantor_name", { guarantor_name: null }, {}],
    ["months", { months: { parts: 0, labour: null, travel: null } }, {}],
    ["months", { months: { parts: 24, labour: 1201, travel: null } }, { element: "labour" }],
    ["months", { months: { parts: 24, labour: 1.5, travel: null } }, { element: "labour" }],
    ["months", { kind: "durability", months: { parts: null, labour: 24, travel: null } }, { element: "parts" }],
    ["scope_ids", { scope_type: "product" }, {}],
    ["exclusions", { exclusions: ["third_party_repair"] }, { cause: "third_party_repair" }],
    ["exclusions", { exclusions: ["full_moon"] }, { cause: "full_moon" }],
    ["max_uses", { max_uses: 0 }, {}],
    ["advertised_months", { advertised_months: -1 }, {}],
  ])("names %s", (code, changes, params) => {
    expect(publishGate({ ...complete, ...changes })).toEqual([{ code, params }])
  })

  it("names everything at once", () => {
    const empty: PolicyDraft = {
      ...complete,
      name: {},
      statement: {},
      scope_type: "tag",
      months: { parts: null, labour: null, travel: null },
      advertised_months: 0,
      exclusions: ["defect"],
      max_uses: -1,
      guarantor_name: null,
      guarantor_address: null,
    }
    expect(new Set(publishGate(empty).map(({ code }) => code))).toEqual(new Set(gateCodes))
  })

  it("never lets a policy leave out what the shop itself answers for", () => {
    for (const cause of ["defect", "faulty_installation", "wrong_instructions", "fault_returned", "unknown"] as const) {
      expect(excludableCauses).not.toContain(cause)
    }
  })
})
