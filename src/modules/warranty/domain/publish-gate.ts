import { excludableCauses } from "./causes"
import type { PolicyScope } from "./policy-match"
import { coverageElements, type CoverageElement, type PolicyKind } from "./types"

export type PolicyDraft = {
  kind: PolicyKind
  /** Per language. */
  name: Record<string, string>
  scope_type: PolicyScope
  scope_ids: string[]
  months: Record<CoverageElement, number | null>
  advertised_months: number | null
  exclusions: string[]
  max_uses: number | null
  guarantor_name: string | null
  guarantor_address: string | null
  /** The guarantee statement, per language: Directive (EU) 2019/771, art. 17(2). */
  statement: Record<string, string>
}

export const gateCodes = [
  "name",
  "statement",
  "guarantor_name",
  "guarantor_address",
  "months",
  "scope_ids",
  "exclusions",
  "max_uses",
  "advertised_months",
] as const
export type GateCode = (typeof gateCodes)[number]

/** A piece that keeps a version from being published; `params` says which language, element or cause. */
export type GateProblem = { code: GateCode; params: Record<string, string | number> }

const MOST_MONTHS = 1200

/**
 * Every missing or wrong piece, all at once; empty when the version may be published. The statement must stand in
 * each language that the policy has a name in, and the guarantor must be named with an address.
 */
export function publishGate(draft: PolicyDraft): GateProblem[] {
  return [
    ...languageProblems(draft),
    ...(isBlank(draft.guarantor_name) ? [problem("guarantor_name")] : []),
    ...(isBlank(draft.guarantor_address) ? [problem("guarantor_address")] : []),
    ...monthProblems(draft),
    ...(draft.scope_type !== "all" && draft.scope_ids.length === 0 ? [problem("scope_ids")] : []),
    ...draft.exclusions
      .filter((cause) => !(excludableCauses as readonly string[]).includes(cause))
      .map((cause) => problem("exclusions", { cause })),
    ...(draft.max_uses !== null && !isCount(draft.max_uses, Number.MAX_SAFE_INTEGER) ? [problem("max_uses")] : []),
  ]
}

function languageProblems(draft: PolicyDraft): GateProblem[] {
  const languages = [...new Set([...Object.keys(draft.name), ...Object.keys(draft.statement)])].sort()
  if (languages.length === 0) {
    return [problem("name"), problem("statement")]
  }
  return languages.flatMap((language) => [
    ...(isBlank(draft.name[language]) ? [problem("name", { language })] : []),
    ...(isBlank(draft.statement[language]) ? [problem("statement", { language })] : []),
  ])
}

function monthProblems({ kind, months, advertised_months }: PolicyDraft): GateProblem[] {
  const wrong = coverageElements.filter((element) => {
    const value = months[element]
    return value !== null && value !== 0 && !isCount(value, MOST_MONTHS)
  })
  const promisesNothing = coverageElements.every((element) => !months[element])
  const lacksParts = kind === "durability" && !promisesNothing && !months.parts
  return [
    ...wrong.map((element) => problem("months", { element })),
    ...(promisesNothing ? [problem("months")] : []),
    ...(lacksParts ? [problem("months", { element: "parts" })] : []),
    ...(advertised_months !== null && !isCount(advertised_months, MOST_MONTHS) ? [problem("advertised_months")] : []),
  ]
}

function problem(code: GateCode, params: GateProblem["params"] = {}): GateProblem {
  return { code, params }
}

function isBlank(text: string | null | undefined): boolean {
  return !text?.trim()
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most
}
