import { casePriorities } from "../../domain/types"
import type { FieldProblem } from "./calendar-problems"
import type { LevelScope, Targets } from "./types"

type LevelContent = { scope: LevelScope; scope_ids: string[]; targets: Targets }

/** The first thing that is wrong with a service level beside its single fields; null when it can be used. */
export function levelProblem({ scope, scope_ids, targets }: LevelContent): FieldProblem | null {
  if ((scope === "default") !== (scope_ids.length === 0)) {
    const accepted = scope === "default" ? "no ids for the default level" : `at least one ${scope}`
    return { field: "scope_ids", value: scope_ids, accepted }
  }
  const badCountry = scope === "country" ? scope_ids.find((id) => !/^[a-z]{2}$/.test(id)) : undefined
  if (badCountry !== undefined) {
    return { field: "scope_ids", value: badCountry, accepted: "countries of two small letters" }
  }
  const inverted = casePriorities.find(
    (priority) => targets[priority].resolution_minutes < targets[priority].first_response_minutes
  )
  if (inverted) {
    return {
      field: `targets.${inverted}.resolution_minutes`,
      value: targets[inverted].resolution_minutes,
      accepted: "not less than first_response_minutes",
    }
  }
  return slowerWhenMoreUrgent(targets)
}

function slowerWhenMoreUrgent(targets: Targets): FieldProblem | null {
  for (const [index, priority] of casePriorities.slice(1).entries()) {
    const calmer = targets[casePriorities[index]]
    for (const field of ["first_response_minutes", "resolution_minutes"] as const) {
      if (targets[priority][field] > calmer[field]) {
        return {
          field: `targets.${priority}.${field}`,
          value: targets[priority][field],
          accepted: `at most the ${calmer[field]} of ${casePriorities[index]}`,
        }
      }
    }
  }
  return null
}
