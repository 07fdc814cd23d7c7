import type { Sql } from "../../sql"
import type { By } from "../../types"
import { appendEvent } from "../append-event"

export type TakeBackInput = By & { id: string }

/** The case could not be opened, so the proposal stands open again. One that has its case stays accepted. */
export async function takeBack(sql: Sql, { id, actor }: TakeBackInput): Promise<void> {
  const opened = await sql(
    `update after_sales_proposal set status = 'open', decided_at = null, decided_by = null, updated_at = now()
     where id = ? and status = 'accepted' and case_id is null and deleted_at is null returning 1`,
    [id]
  )
  if (opened.length) {
    await appendEvent(sql, { subject: "proposal", subject_id: id, kind: "taken_back", actor })
  }
}
