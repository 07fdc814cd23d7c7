import { chooseLevel, startClock } from "../clock"
import { safetyReviewMinutes } from "../domain/safety"
import type { CreateCaseInput } from "../types"
import type { Sql } from "../sql"
import type { NewCaseRow } from "./new-case-row"

/** Promises the customer the times of their service level, and remembers those of the law. */
export async function startCaseClock(
  sql: Sql,
  row: NewCaseRow,
  input: CreateCaseInput,
  at: Date,
  timeZone: string | null
): Promise<void> {
  const facts = {
    customer_id: row.owner_customer_id,
    group_ids: row.owner_group_ids,
    country_code: row.country_code,
    service_level_id: input.service.service_level_id ?? null,
  }
  const level = await chooseLevel(sql, facts, timeZone)
  await startClock(sql, {
    case_id: row.id,
    at,
    priority: row.priority,
    level,
    acknowledge_minutes: row.acknowledged_at === null ? (input.acknowledge_minutes ?? null) : null,
    safety_review_minutes: row.safety_review_opened_at === null ? null : safetyReviewMinutes,
    legal: input.legal ?? [],
  })
}
