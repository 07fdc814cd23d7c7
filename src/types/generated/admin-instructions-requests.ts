// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { ServiceStatus } from "./shared-2"

/** Of `GET /admin/after-sales/instructions`. */
export type AdminInstructionsListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "code" | "-code"
  q?: string
  product_id?: string[] | string
  language?: string[] | string
  status?: ServiceStatus[] | ServiceStatus
}

/** Of `POST /admin/after-sales/instructions`. */
export type AdminInstructionsCreateBody = {
  product_id: string
  code: string
  names: Record<string, string>
}

/** Of `POST /admin/after-sales/instructions/:id`. */
export type AdminInstructionsUpdateBody = {
  names: Record<string, string>
}

/** Of `POST /admin/after-sales/instructions/:id/versions`. */
export type AdminInstructionsDraftBody = {
  language: string
  body: string
}

/** Of `POST /admin/after-sales/instructions/:id/file`. */
export type AdminInstructionsUploadQuery = {
  language: string
}

/** Of `POST /admin/after-sales/instructions/:id/file`. */
export type AdminInstructionsUploadBody = {
  /** JPEG, PNG, WebP, PDF or MP4 */
  file: Blob
}

/** Of `GET /admin/after-sales/instructions/:id/file`. */
export type AdminInstructionsFileQuery = {
  language: string
  version?: number
}

/** Of `POST /admin/after-sales/instructions/:id/publish`. */
export type AdminInstructionsPublishBody = {
  language: string
}

/** Of `POST /admin/after-sales/instructions/:id/retire`. */
export type AdminInstructionsRetireBody = {
  language: string
}
