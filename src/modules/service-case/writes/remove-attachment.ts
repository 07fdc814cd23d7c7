import { notAllowed, notFound } from "../../../shared/errors"
import { sideOf } from "../domain/case-machine"
import type { Sql } from "../sql"
import type { RemoveAttachmentInput, RemovedFile } from "../types"
import { appendEvents } from "./append-events"
import { changeCase } from "./change-case"
import { uploadedBy } from "./claim-attachments"
import { lockCase } from "./lock-case"

type Stored = {
  id: string
  case_id: string | null
  step_id: string | null
  file_id: string | null
  visibility: "customer" | "internal"
}

/**
 * Takes a file away: a customer their own while no case has it, the shop any of a case. What proves a step stays. The
 * bytes go when `claimRemovedFiles` has handed them to a process.
 */
export async function removeAttachment(sql: Sql, input: RemoveAttachmentInput): Promise<RemovedFile | null> {
  const { id, case_id, actor, asker } = input
  const mine = sideOf(actor) === "customer" ? uploadedBy(actor, asker?.guest) : { sql: "true", params: [] }
  const [found] = await sql<Stored>(
    `select a.id, a.case_id, a.step_id, a.file_id, a.visibility from after_sales_case_attachment a
     where a.id = ? and a.state <> 'removed' and a.deleted_at is null and ${mine.sql}
       ${case_id === undefined ? "" : "and a.case_id = ?"}`,
    [id, ...mine.params, ...(case_id === undefined ? [] : [case_id])]
  )
  if (!found) {
    return notFound("attachment", id)
  }
  if (found.case_id !== null && sideOf(actor) === "customer") {
    notAllowed("A file that was sent with a case stays with it", "attachment_claimed")
  }
  await refuseEvidence(sql, id)
  if (found.case_id !== null) {
    await lockCase(sql, found.case_id, { actor })
    await changeCase(sql, found.case_id, {})
    await appendEvents(sql, actor, new Date().toISOString(), [
      {
        case_id: found.case_id,
        kind: "attachment_removed",
        data: { attachment_id: id, by: "agent" },
        visibility: found.visibility,
      },
    ])
  }
  await sql(`update after_sales_case_attachment set state = 'removed', updated_at = now() where id = ?`, [id])
  return found.file_id === null ? null : { id, file_id: found.file_id }
}

async function refuseEvidence(sql: Sql, id: string): Promise<void> {
  const used = await sql(`select 1 from after_sales_case_evidence where attachment_id = ? limit 1`, [id])
  if (used.length) {
    notAllowed("A file that proves a step stays", "attachment_is_evidence")
  }
}
