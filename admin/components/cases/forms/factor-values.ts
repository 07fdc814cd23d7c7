import type { AdminCaseDetail, AdminCasesUpdateBody } from "../../../../src/types"
import { type FactorName, factorNames } from "../factor-names"

export type FactorValues = Record<FactorName, { score: string; note: string }>

/** What stands in the form at first. */
export function factorValues(factors: AdminCaseDetail["factors"]): FactorValues {
  const valueOf = (name: FactorName) => ({
    score: factors?.[name] ? String(factors[name].score) : "",
    note: factors?.[name]?.note ?? "",
  })
  return Object.fromEntries(factorNames.map((name) => [name, valueOf(name)])) as FactorValues
}

/** What was scored; a note without a score says nothing yet. */
export function factorsBody(values: FactorValues): NonNullable<AdminCasesUpdateBody["factors"]> {
  return Object.fromEntries(
    factorNames
      .filter((name) => values[name].score !== "")
      .map((name) => [name, { score: Number(values[name].score), note: values[name].note.trim() || null }])
  )
}
