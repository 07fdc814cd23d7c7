import type { RecordAttachmentInput } from "../../modules/service-case"
import type { PreparedFile } from "../../shared/attachments"

/** What is to be stored, as text, because a workflow's input is copied like JSON. */
export type CaseFile = Omit<PreparedFile, "content"> & {
  /** Base64. */
  content: string
}

/** A prepared file and where it belongs. */
export type StoreCaseFileInput = { file: CaseFile } & Pick<
  RecordAttachmentInput,
  "case_id" | "step_id" | "visibility" | "max_files" | "idempotency_key" | "actor" | "asker"
>

export function toCaseFile({ content, ...file }: PreparedFile): CaseFile {
  return { ...file, content: content.toString("base64") }
}
