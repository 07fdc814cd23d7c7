import { notAllowed } from "../../../shared/errors"
import { sideOf } from "../domain/case-machine"
import { isOver } from "../domain/case-status"
import type { Sql } from "../sql"
import type { AttachInput } from "../types"
import { appendEvents } from "./append-events"
import { changeCase } from "./change-case"
import { claimAttachments } from "./claim-attachments"
import { lockCase } from "./lock-case"

/** Puts files that the same person has uploaded before onto their case. */
export async function attach(sql: Sql, input: AttachInput, maxFiles = 10): Promise<void> {
  const { case_id, attachment_ids, message_id, actor, asker } = input
  const record = await lockCase(sql, case_id, { asker, actor })
  if (isOver(record.status)) {
    notAllowed("The case is over", "case_over")
  }
  const guest = asker?.guest
  await claimAttachments(sql, {
    case_id,
    attachment_ids,
    message_id,
    actor,
    guest,
    max_files: input.max_files ?? maxFiles,
  })
  await changeCase(sql, case_id, {})
  await appendEvents(
    sql,
    actor,
    new Date().toISOString(),
    [...new Set(attachment_ids)].map((attachment_id) => ({
      case_id,
      kind: "attachment_added" as const,
      data: { attachment_id, state: "stored", by: sideOf(actor) },
    }))
  )
}
