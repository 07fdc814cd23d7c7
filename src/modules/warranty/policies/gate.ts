import { type GateProblem, publishGate } from "../domain/publish-gate"
import type { PolicyKind } from "../domain/types"
import type { PolicyContent } from "./types"

/** What keeps this wording from being published, all at once. */
export function problemsOf(kind: PolicyKind, content: PolicyContent): GateProblem[] {
  const { months_parts, months_labour, months_travel, ...rest } = content
  return publishGate({ ...rest, kind, months: { parts: months_parts, labour: months_labour, travel: months_travel } })
}

/** `guarantor_address, statement (de)`: as a message names them. */
export function nameProblems(problems: GateProblem[]): string {
  return problems
    .map(({ code, params }) => {
      const details = Object.values(params).join(" ")
      return details ? `${code} (${details})` : code
    })
    .join(", ")
}
