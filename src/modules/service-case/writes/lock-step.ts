import { conflict, notAllowed, notFound } from "../../../shared/errors"
import { isOver } from "../domain/case-status"
import { type CaseStepState, mayPerform, stepsBefore } from "../domain/steps"
import type { Asker, CaseActor } from "../domain/types"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import { lockCase } from "./lock-case"
import { readSteps } from "./read-steps"

type Wanted = {
  case_id: string
  step_id: string
  actor: CaseActor
  asker?: Asker | null
  rev?: number | null
  now?: Date
}

/** A step of a locked case that is still open, whose turn it is, and that the actor may do. */
export async function lockStep(sql: Sql, wanted: Wanted): Promise<{ record: CaseRecord; step: CaseStepState }> {
  const record = await lockCase(sql, wanted.case_id, wanted)
  const { step, steps } = await findStep(sql, wanted)
  if (isOver(record.status)) {
    notAllowed("The case is over", "case_over")
  }
  if (step.status !== "open") {
    conflict("step_settled", `Step ${step.definition.code} is ${step.status} already`, { status: step.status })
  }
  const before = stepsBefore(steps, step.position)
  if (before.length) {
    notAllowed(`Steps are done in order; first: ${before.join(", ")}`, "steps_before")
  }
  return { record, step }
}

/** One that a customer may not do looks to them like one that does not exist. */
export async function findStep(sql: Sql, { case_id, step_id, actor }: Wanted) {
  const steps = await readSteps(sql, case_id)
  const step = steps.find(({ id }) => id === step_id)
  if (!step || !mayPerform(step.definition.by, actor)) {
    notFound("step", step_id)
  }
  return { step, steps }
}
