import { isDeepStrictEqual } from "node:util"
import type { ProcedureStep } from "./types"

/** How one version of a procedure differs from another. `field` is null where the step as a whole does. */
export type StepChange = {
  step_code: string
  change: "added" | "removed" | "moved" | "changed"
  field: string | null
  from: unknown
  to: unknown
}

const fields = ["title", "instruction", "by", "is_required", "evidence", "document"] as const

/**
 * The differences in the order of the newer version, removed steps first. A step counts as moved when its place among
 * the steps that both versions have is another.
 */
export function diffSteps(older: ProcedureStep[], newer: ProcedureStep[]): StepChange[] {
  const before = new Map(older.map((step) => [step.code, step]))
  const after = new Map(newer.map((step) => [step.code, step]))
  const kept = (steps: ProcedureStep[], other: Map<string, ProcedureStep>) =>
    steps.map(({ code }) => code).filter((code) => other.has(code))
  const [placesBefore, placesAfter] = [kept(older, after), kept(newer, before)]

  const removed = older
    .filter(({ code }) => !after.has(code))
    .map((step): StepChange => ({ step_code: step.code, change: "removed", field: null, from: step, to: null }))

  return [
    ...removed,
    ...newer.flatMap((step): StepChange[] => {
      const old = before.get(step.code)
      if (!old) {
        return [{ step_code: step.code, change: "added", field: null, from: null, to: step }]
      }
      const [from, to] = [placesBefore.indexOf(step.code) + 1, placesAfter.indexOf(step.code) + 1]
      const moved: StepChange[] = from === to ? [] : [{ step_code: step.code, change: "moved", field: null, from, to }]
      return [...moved, ...changedFields(old, step)]
    }),
  ]
}

function changedFields(old: ProcedureStep, step: ProcedureStep): StepChange[] {
  return fields
    .filter((field) => !isDeepStrictEqual(old[field], step[field]))
    .map((field) => ({ step_code: step.code, change: "changed", field, from: old[field], to: step[field] }))
}
