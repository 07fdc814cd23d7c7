import type { CaseStepState } from "../domain/steps"
import type { Sql } from "../sql"

export async function readSteps(sql: Sql, caseId: string): Promise<CaseStepState[]> {
  return sql<CaseStepState>(
    `select id, position, attempt, status, definition from after_sales_case_step
     where case_id = ? and deleted_at is null order by position, attempt`,
    [caseId]
  )
}
