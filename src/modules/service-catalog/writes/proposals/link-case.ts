import type { Sql } from "../../sql"
import type { By } from "../../types"
import { appendEvent } from "../append-event"

export type LinkCaseInput = By & { id: string; case_id: string }

/** Notes which case an accepted proposal has led to; once. */
export async function linkCase(sql: Sql, { id, case_id, actor }: LinkCaseInput): Promise<void> {
  const linked = await sql(
    `update after_sales_proposal set case_id = ?, updated_at = now()
     where id = ? and status = 'accepted' and case_id is null and deleted_at is null returning 1`,
    [case_id, id]
  )
  if (linked.length) {
    await appendEvent(sql, { subject: "proposal", subject_id: id, kind: "case_opened", actor, data: { case_id } })
  }
}
