import { instant, instantOrNull } from "../instants"
import type { CaseActor, SkipReason } from "../domain/types"
import type { CaseStepRecord } from "../records"
import type { Sql } from "../sql"
import type { StepResult } from "../types"
import { readCase } from "./change-case"

type Settled = { status: "done" | "failed" | "skipped"; actor: CaseActor; now: Date; skip_reason?: SkipReason }

/** Ends an open step of a locked case. */
export async function settleStep(sql: Sql, id: string, { status, actor, now, skip_reason }: Settled): Promise<void> {
  await sql(
    `update after_sales_case_step set status = ?, done_at = ?::timestamptz, done_by_type = ?, done_by_id = ?,
       skip_reason = ?, updated_at = now() where id = ? and status = 'open'`,
    [status, now.toISOString(), actor.type, actor.id, skip_reason ?? null, id]
  )
}

/** Columns of `s`, a step, with what was shown for it. */
export const stepColumns = `s.id, s.position, s.attempt, s.code, s.definition, s.status, s.done_at, s.done_by_type,
  s.done_by_id, s.skip_reason,
  array(select to_jsonb(e) from (select id, code, kind, value, attachment_id, within_limits, actor_type, actor_id,
      source_kind, source_id, created_at
    from after_sales_case_evidence where step_id = s.id and deleted_at is null order by id) e) as evidence`

export function toStep(row: CaseStepRecord): CaseStepRecord {
  return {
    ...row,
    done_at: instantOrNull(row.done_at),
    evidence: row.evidence.map((evidence) => ({ ...evidence, created_at: instant(evidence.created_at) })),
  }
}

export async function stepResult(sql: Sql, caseId: string, stepId: string, has_failed = false): Promise<StepResult> {
  const [row] = await sql<CaseStepRecord>(`select ${stepColumns} from after_sales_case_step s where s.id = ?`, [stepId])
  return { step: toStep(row), case: await readCase(sql, caseId), has_failed }
}
