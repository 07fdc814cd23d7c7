import { generateEntityId } from "@medusajs/framework/utils"
import { notAllowed } from "../../../shared/errors"
import { isOver } from "../domain/case-status"
import { currentSteps } from "../domain/steps"
import type { Sql } from "../sql"
import type { RepeatStepInput, StepResult } from "../types"
import { appendEvents } from "./append-events"
import { changeCase } from "./change-case"
import { lockCase } from "./lock-case"
import { findStep } from "./lock-step"
import { stepResult } from "./settle-step"

/** A step that failed is to be done again. What was shown at the first attempt stays. */
export async function repeatStep(sql: Sql, input: RepeatStepInput): Promise<StepResult> {
  const { case_id, actor, now = new Date() } = input
  const record = await lockCase(sql, case_id, input)
  const { step, steps } = await findStep(sql, input)
  const isLast = currentSteps(steps).some(({ id }) => id === step.id)
  if (step.status !== "failed" || !isLast || isOver(record.status)) {
    notAllowed("Only the last attempt at a step, if it failed, is done again, while the case is open", "not_failed")
  }
  const id = generateEntityId(undefined, "ascst")
  await sql(
    `insert into after_sales_case_step (id, case_id, position, attempt, code, definition)
     select ?, case_id, position, attempt + 1, code, definition from after_sales_case_step where id = ?`,
    [id, step.id]
  )
  await changeCase(sql, case_id, {})
  const data = { step_id: id, code: step.definition.code, attempt: step.attempt + 1 }
  await appendEvents(sql, actor, now.toISOString(), [{ case_id, kind: "step_repeated", data }])
  return stepResult(sql, case_id, id)
}
