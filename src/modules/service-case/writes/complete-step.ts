import { entityIds } from "../../../shared/entity-ids"
import { notFound } from "../../../shared/errors"
import { type JudgedEvidence, judgeEvidence } from "../domain/evidence"
import type { Sql } from "../sql"
import type { CompleteStepInput, StepResult } from "../types"
import { appendEvents } from "./append-events"
import { changeCase } from "./change-case"
import { lockStep } from "./lock-step"
import { settleStep, stepResult } from "./settle-step"

/**
 * A step was done: what was shown for it is written down, once. A measurement outside its limits, a check that says no or
 * another serial number fail the step; the case goes on, and the step may be done again.
 */
export async function completeStep(sql: Sql, input: CompleteStepInput): Promise<StepResult> {
  const { case_id, evidence, actor, source = null, now = new Date() } = input
  const { step } = await lockStep(sql, input)
  const judged = judgeEvidence(step.definition.evidence, evidence, await serialsOf(sql, case_id))
  await refuseForeignFiles(sql, case_id, judged)

  const hasFailed = judged.some(({ within_limits }) => within_limits === false)
  await insertEvidence(sql, input, judged, now)
  await settleStep(sql, step.id, { status: hasFailed ? "failed" : "done", actor, now })
  await changeCase(sql, case_id, {})
  await appendEvents(sql, actor, now.toISOString(), [
    {
      case_id,
      kind: hasFailed ? "step_failed" : "step_completed",
      data: {
        step_id: step.id,
        code: step.definition.code,
        attempt: step.attempt,
        evidence: judged.map(({ definition }) => definition.code),
        failed: judged.filter(({ within_limits }) => within_limits === false).map(({ definition }) => definition.code),
        ...(source && { [`${source.kind}_id`]: source.id }),
      },
    },
  ])
  return stepResult(sql, case_id, step.id, hasFailed)
}

async function insertEvidence(sql: Sql, input: CompleteStepInput, judged: JudgedEvidence[], now: Date): Promise<void> {
  const ids = entityIds("asced", judged.length)
  const rows = judged.map(({ definition, value, within_limits }, n) => ({
    id: ids[n],
    code: definition.code,
    kind: definition.kind,
    value,
    within_limits,
    attachment_id: "attachment_id" in value ? value.attachment_id : null,
  }))
  await sql(
    `insert into after_sales_case_evidence (id, case_id, step_id, code, kind, value, attachment_id, within_limits,
       actor_type, actor_id, source_kind, source_id, created_at)
     select id, ?, ?, code, kind, value, attachment_id, within_limits, ?, ?, ?, ?, ?::timestamptz
     from jsonb_populate_recordset(null::after_sales_case_evidence, ?::jsonb)`,
    [
      input.case_id,
      input.step_id,
      input.actor.type,
      input.actor.id,
      input.source?.kind ?? null,
      input.source?.id ?? null,
      now.toISOString(),
      JSON.stringify(rows),
    ]
  )
}

async function serialsOf(sql: Sql, caseId: string): Promise<string[]> {
  const rows = await sql<{ serial_number: string }>(
    `select serial_number from after_sales_case_item
     where case_id = ? and serial_number is not null and deleted_at is null`,
    [caseId]
  )
  return rows.map(({ serial_number }) => serial_number)
}

/** A photo of a step is a file on this case. */
async function refuseForeignFiles(sql: Sql, caseId: string, judged: JudgedEvidence[]): Promise<void> {
  const ids = judged.flatMap(({ value }) => ("attachment_id" in value ? [value.attachment_id] : []))
  const known = await sql<{ id: string }>(
    `select id from after_sales_case_attachment
     where id = any(?::text[]) and case_id = ? and state = 'stored' and deleted_at is null`,
    [ids, caseId]
  )
  const unknown = ids.find((id) => !known.some((file) => file.id === id))
  if (unknown !== undefined) {
    notFound("attachment", unknown)
  }
}
