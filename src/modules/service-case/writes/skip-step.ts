import { notAllowed } from "../../../shared/errors"
import type { Sql } from "../sql"
import type { SkipStepInput, StepResult } from "../types"
import { appendEvents } from "./append-events"
import { changeCase } from "./change-case"
import { lockStep } from "./lock-step"
import { settleStep, stepResult } from "./settle-step"

/** A step that isn't required is left out, with the reason. */
export async function skipStep(sql: Sql, input: SkipStepInput): Promise<StepResult> {
  const { case_id, reason, actor, now = new Date() } = input
  const { step } = await lockStep(sql, input)
  const { code, is_required } = step.definition
  if (is_required) {
    notAllowed(`Step ${code} is required`, "step_required")
  }
  await settleStep(sql, step.id, { status: "skipped", actor, now, skip_reason: reason })
  await changeCase(sql, case_id, {})
  await appendEvents(sql, actor, now.toISOString(), [
    { case_id, kind: "step_skipped", data: { step_id: step.id, code, reason } },
  ])
  return stepResult(sql, case_id, step.id)
}
