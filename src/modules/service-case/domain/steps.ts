import type { CaseActor, StepDefinition, StepPerformer, StepStatus } from "./types"

export type CaseStepState = {
  id: string
  position: number
  attempt: number
  status: StepStatus
  definition: StepDefinition
}

/** The attempt that counts at each place of the procedure: the last. */
export function currentSteps<Step extends CaseStepState>(steps: readonly Step[]): Step[] {
  const last = new Map<number, Step>()
  for (const step of steps) {
    const earlier = last.get(step.position)
    if (!earlier || earlier.attempt < step.attempt) {
      last.set(step.position, step)
    }
  }
  return [...last.values()].sort((a, b) => a.position - b.position)
}

/** Codes of required steps that nobody has done. */
export function openSteps(steps: readonly CaseStepState[]): string[] {
  return currentSteps(steps)
    .filter(({ status, definition }) => status === "open" && definition.is_required)
    .map(({ definition }) => definition.code)
}

/** Required steps that come before and are still open: they have to be done first. */
export function stepsBefore(steps: readonly CaseStepState[], position: number): string[] {
  return openSteps(steps.filter((step) => step.position < position))
}

/** The shop's people may do a step in the place of whom it is for; a technician and a customer only their own. */
export function mayPerform(by: StepPerformer, { type }: CaseActor): boolean {
  switch (type) {
    case "customer":
    case "guest":
      return by === "customer"
    case "technician":
      return by !== "agent"
    default:
      return true
  }
}
