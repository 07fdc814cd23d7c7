import type { Asker, CaseActor, Instant, Visibility } from "../domain/types"

/** A file that the File module has taken, or failed to. */
export type RecordAttachmentInput = {
  /** Null: it waits for its case, for a day. */
  case_id?: string | null
  message_id?: string | null
  step_id?: string | null
  visibility?: Visibility
  file_id: string | null
  name: string
  mime: string
  bytes: number
  /** Of the stored bytes, hexadecimal. */
  sha256: string
  width?: number | null
  height?: number | null
  state: "stored" | "failed"
  /** Files that one case may have, and that one person may have waiting. Default 10. */
  max_files?: number
  idempotency_key?: string | null
  actor: CaseActor
  asker?: Asker | null
  now?: Date
}

export type AttachInput = {
  case_id: string
  attachment_ids: string[]
  message_id?: string | null
  max_files?: number
  actor: CaseActor
  asker?: Asker | null
}

/** With an asker: their own, before it has a case or within a minute on it; an agent any. */
export type RemoveAttachmentInput = { id: string; case_id?: string; actor: CaseActor; asker?: Asker | null }

/** A file that nobody needs any more; its process deletes it and then says so by `finishRemovals`. */
export type RemovedFile = { id: string; file_id: string }

export type ReadableAttachment = {
  id: string
  case_id: string | null
  file_id: string
  name: string
  mime: string
  bytes: number
  sha256: string
  created_at: Instant
}

/** Null: the shop, which may read every file of a case. */
export type ReadAttachmentAsker = { asker: Asker; actor: CaseActor } | null
