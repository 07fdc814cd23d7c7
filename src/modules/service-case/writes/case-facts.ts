import type { CaseFacts } from "../domain/case-rules"
import { sideOf } from "../domain/case-machine"
import { openSteps } from "../domain/steps"
import type { CaseActor, CaseChild, ResolutionCode } from "../domain/types"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import { readSteps } from "./read-steps"

type About = {
  actor: CaseActor
  now?: Date
  resolution_code?: ResolutionCode | null
  reopen_window_days?: number
}

export async function readChildren(sql: Sql, caseId: string): Promise<(CaseChild & { id: string })[]> {
  return sql<CaseChild & { id: string }>(
    `select id, kind, ref_id, state, waiting_for from after_sales_case_child
     where case_id = ? and deleted_at is null order by id`,
    [caseId]
  )
}

/** What the guards of the state table ask of a case. */
export async function factsOf(sql: Sql, record: CaseRecord, about: About): Promise<CaseFacts> {
  const [children, steps] = [await readChildren(sql, record.id), await readSteps(sql, record.id)]
  return factsFrom(record, children, openSteps(steps), about)
}

/** What is read of a case for its facts. */
type Known = Pick<
  CaseRecord,
  "service_kind" | "resolved_at" | "decision_communicated_at" | "safety_review_opened_at" | "safety_reviewed_at"
>

export function factsFrom(
  record: Known,
  children: readonly Pick<CaseChild, "state">[],
  open_steps: string[],
  { actor, now = new Date(), resolution_code = null, reopen_window_days = 14 }: About
): CaseFacts {
  return {
    kind: record.service_kind,
    has_open_child: children.some(({ state }) => state !== "done"),
    decision_communicated_at: record.decision_communicated_at,
    open_steps,
    safety_review_is_open: record.safety_review_opened_at !== null && record.safety_reviewed_at === null,
    resolution_code,
    is_customer: sideOf(actor) === "customer",
    resolved_at: record.resolved_at,
    reopen_until: reopenUntil(record, reopen_window_days),
    now: now.toISOString(),
  }
}

/** The last instant at which a customer may reopen the case. */
export function reopenUntil({ resolved_at }: Pick<CaseRecord, "resolved_at">, days: number): string | null {
  return resolved_at && new Date(Date.parse(resolved_at) + days * 86_400_000).toISOString()
}
