import { instant } from "./instants"
import type { CaseAttachmentRecord } from "./records"

/** Columns of `a`, an attachment; its place in the File module stays inside. */
export const attachmentColumns = `a.id, a.case_id, a.message_id, a.step_id, a.uploader_type, a.uploader_id, a.visibility,
  a.name, a.mime, a.bytes, a.sha256, a.width, a.height, a.state, a.created_at`

export function toAttachment(row: CaseAttachmentRecord): CaseAttachmentRecord {
  return { ...row, created_at: instant(row.created_at) }
}
