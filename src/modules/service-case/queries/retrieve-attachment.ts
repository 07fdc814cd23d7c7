import { notFound } from "../../../shared/errors"
import { askedBy, type Condition } from "../asked-by"
import { instant } from "../instants"
import type { Sql } from "../sql"
import type { ReadableAttachment, ReadAttachmentAsker } from "../types"
import { uploadedBy } from "../writes/claim-attachments"

/**
 * A stored file, for somebody who may read it: the shop if it is on a case, a customer if it is on a case of theirs and
 * meant for them, or if they have uploaded it and it waits.
 */
export async function retrieveAttachment(
  sql: Sql,
  id: string,
  asker: ReadAttachmentAsker
): Promise<ReadableAttachment> {
  const readable = readableBy(asker)
  const [row] = await sql<ReadableAttachment>(
    `select a.id, a.case_id, a.file_id, a.name, a.mime, a.bytes, a.sha256, a.created_at
     from after_sales_case_attachment a left join after_sales_case c on c.id = a.case_id and c.deleted_at is null
     where a.id = ? and a.state = 'stored' and a.file_id is not null and a.deleted_at is null and (${readable.sql})`,
    [id, ...readable.params]
  )
  return row ? { ...row, created_at: instant(row.created_at) } : notFound("attachment", id)
}

function readableBy(asker: ReadAttachmentAsker): Condition {
  if (asker === null) {
    return { sql: "c.id is not null", params: [] }
  }
  const ownCase = askedBy(asker.asker)
  const ownUpload = uploadedBy(asker.actor, asker.asker.guest)
  return {
    sql: `(a.visibility = 'customer' and ${ownCase.sql}) or (a.case_id is null and ${ownUpload.sql})`,
    params: [...ownCase.params, ...ownUpload.params],
  }
}
