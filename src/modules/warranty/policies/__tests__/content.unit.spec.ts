import { contentFields, contentOf, emptyContent, mergeContent } from "../content"
import { nameProblems, problemsOf } from "../gate"
import type { PolicyVersionRecord } from "../types"

describe("what a policy's draft says", () => {
  it("begins with nothing promised to anybody in particular", () => {
    expect(emptyContent).toMatchObject({ scope_type: "all", months_parts: null, guarantor_name: null, statement: {} })
  })

  it("changes by what is given, keeps what is left out, clears by null", () => {
    const before = mergeContent(emptyContent, { months_parts: 24, guarantor_name: "Casa Macchine" })
    const after = mergeContent(before, { months_parts: undefined, months_labour: 12, guarantor_name: null })
    expect(after).toEqual({ ...emptyContent, months_parts: 24, months_labour: 12, guarantor_name: null })
  })

  it("has countries in the one way in which they are compared", () => {
    expect(mergeContent(emptyContent, { country_codes: ["IT", "uk", " de "] }).country_codes).toEqual(["it", "gb", "de"])
    expect(mergeContent(emptyContent, { country_codes: null }).country_codes).toBeNull()
  })

  it("is copied to the next version without number, state and dates", () => {
    const version: PolicyVersionRecord = {
      ...emptyContent,
      id: "aspver_1",
      policy_id: "aspol_1",
      version: 1,
      status: "published",
      published_at: "2026-01-01T00:00:00.000Z",
      published_by: "user:user_anna",
      retired_at: null,
      created_at: "2026-01-01T00:00:00.000Z",
      updated_at: "2026-01-01T00:00:00.000Z",
    }
    expect(contentOf(version)).toEqual(emptyContent)
    expect(Object.keys(contentOf(version))).toEqual(contentFields)
  })
})

describe("what keeps a draft from being published", () => {
  it("is found in the same words as they are stored", () => {
    const codes = problemsOf("commercial", emptyContent).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(["name", "statement", "guarantor_name", "guarantor_address", "months"]))
  })

  it("is named in one line", () => {
    expect(
      nameProblems([
        { code: "guarantor_address", params: {} },
        { code: "statement", params: { language: "it" } },
      ])
    ).toBe("guarantor_address, statement (it)")
  })
})
