import { generateEntityId } from "@medusajs/framework/utils"
import { invalid, notAllowed } from "../../../shared/errors"
import { attachmentColumns, toAttachment } from "../attachment-row"
import { sideOf } from "../domain/case-machine"
import { isOver } from "../domain/case-status"
import type { CaseAttachmentRecord } from "../records"
import type { Sql } from "../sql"
import type { RecordAttachmentInput } from "../types"
import { appendEvents } from "./append-events"
import { changeCase } from "./change-case"
import { refuseTooMany, uploadedBy } from "./claim-attachments"
import { lockCase } from "./lock-case"
import { callerOf, oneAtATime } from "./request-of"

/** Notes a file that was uploaded: on a case, or waiting for one. The same request gives the same row once more. */
export async function recordAttachment(
  sql: Sql,
  input: RecordAttachmentInput,
  maxFiles = 10
): Promise<CaseAttachmentRecord> {
  const { case_id = null, actor, asker, now = new Date() } = input
  await oneAtATime(sql, [`upload ${callerOf(actor)}`])
  const earlier = await findEarlier(sql, input)
  if (earlier) {
    return earlier
  }
  if (input.state === "stored" && !input.file_id) {
    invalid("file_id", input.file_id, "the id of the stored file")
  }
  if (case_id !== null) {
    const record = await lockCase(sql, case_id, { asker, actor })
    if (isOver(record.status)) {
      notAllowed("The case is over", "case_over")
    }
  }
  const row = await insert(sql, input, now)
  if (case_id !== null) {
    await refuseTooMany(sql, case_id, input.max_files ?? maxFiles)
    await changeCase(sql, case_id, {})
    const data = { attachment_id: row.id, state: row.state, by: sideOf(actor) }
    await appendEvents(sql, actor, now.toISOString(), [
      { case_id, kind: "attachment_added", data, visibility: row.visibility },
    ])
  } else {
    await refuseHoarding(sql, input, input.max_files ?? maxFiles)
  }
  return row
}

async function insert(sql: Sql, input: RecordAttachmentInput, now: Date): Promise<CaseAttachmentRecord> {
  const { actor, asker, idempotency_key } = input
  const row = {
    id: generateEntityId(undefined, "ascat"),
    case_id: input.case_id ?? null,
    message_id: input.message_id ?? null,
    step_id: input.step_id ?? null,
    uploader_type: actor.type,
    uploader_id: actor.id,
    uploader_email: asker?.guest?.email.trim().toLowerCase() ?? null,
    uploader_order_id: asker?.guest?.order_id ?? null,
    visibility: sideOf(actor) === "customer" ? "customer" : (input.visibility ?? "customer"),
    file_id: input.file_id,
    name: input.name,
    mime: input.mime,
    bytes: input.bytes,
    sha256: input.sha256,
    width: input.width ?? null,
    height: input.height ?? null,
    state: input.state,
    idempotency_caller: idempotency_key ? callerOf(actor) : null,
    idempotency_key: idempotency_key ?? null,
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  }
  const names = Object.keys(row).join(", ")
  const [inserted] = await sql<CaseAttachmentRecord>(
    `insert into after_sales_case_attachment as a (${names})
     select ${names} from jsonb_populate_record(null::after_sales_case_attachment, ?::jsonb)
     returning ${attachmentColumns}`,
    [JSON.stringify(row)]
  )
  return toAttachment(inserted)
}

async function findEarlier(sql: Sql, { actor, idempotency_key }: RecordAttachmentInput) {
  const [row] = idempotency_key
    ? await sql<CaseAttachmentRecord>(
        `select ${attachmentColumns} from after_sales_case_attachment a
         where a.idempotency_caller = ? and a.idempotency_key = ? and a.deleted_at is null`,
        [callerOf(actor), idempotency_key]
      )
    : []
  return row ? toAttachment(row) : null
}

/** One person keeps no more files waiting than a case could take. */
async function refuseHoarding(sql: Sql, { actor, asker }: RecordAttachmentInput, maxFiles: number): Promise<void> {
  const own = uploadedBy(actor, asker?.guest)
  const [{ files }] = await sql<{ files: number }>(
    `select count(*)::int as files from after_sales_case_attachment a
     where a.case_id is null and a.state = 'stored' and a.deleted_at is null and ${own.sql}`,
    own.params
  )
  if (files > maxFiles) {
    notAllowed(`At most ${maxFiles} files wait for a case`, "too_many_files")
  }
}
