import { nextAgent } from "../clock"
import type { CreateCaseInput } from "../types"
import type { Sql } from "../sql"

/** Who looks after a new case; null when nobody is there to take it. */
export async function firstAssignee(
  sql: Sql,
  caseId: string,
  { assign = { to: "none" } }: CreateCaseInput,
  now: Date
): Promise<string | null> {
  const userId = assign.to === "user" ? assign.user_id : assign.to === "round_robin" ? await nextAgent(sql) : null
  if (userId !== null) {
    await sql(`update after_sales_case set assignee_id = ?, assigned_at = ?::timestamptz where id = ?`, [
      userId,
      now.toISOString(),
      caseId,
    ])
  }
  return userId
}
