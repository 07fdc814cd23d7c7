// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { EvidenceKind, StepDoer } from "./admin-procedures"
import type { ServiceStatus } from "./shared-2"

/** Of `GET /admin/after-sales/procedures`. */
export type AdminProceduresListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "code" | "-code"
  q?: string
  status?: ServiceStatus[] | ServiceStatus
}

/** Of `POST /admin/after-sales/procedures`. */
export type AdminProceduresCreateQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/procedures`. */
export type AdminProceduresCreateBody = {
  code: string
  names?: Record<string, string>
  steps?: ({
    code: string
    title: Record<string, string>
    instruction?: Record<string, string>
    by: StepDoer
    is_required: boolean
    evidence?: ({
      code: string
      kind: EvidenceKind
      label: Record<string, string>
      is_required: boolean
      min?: number
      max?: number
      unit?: string
    })[]
    document?: string | null
  })[]
}

/** Of `GET /admin/after-sales/procedures/:id`. */
export type AdminProceduresRetrieveQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/procedures/:id`. */
export type AdminProceduresUpdateQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/procedures/:id`. */
export type AdminProceduresUpdateBody = {
  names?: Record<string, string>
  steps?: ({
    code: string
    title: Record<string, string>
    instruction?: Record<string, string>
    by: StepDoer
    is_required: boolean
    evidence?: ({
      code: string
      kind: EvidenceKind
      label: Record<string, string>
      is_required: boolean
      min?: number
      max?: number
      unit?: string
    })[]
    document?: string | null
  })[]
}

/** Of `POST /admin/after-sales/procedures/:id/versions`. */
export type AdminProceduresCreateVersionQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `GET /admin/after-sales/procedures/:id/versions/diff`. */
export type AdminProceduresDiffQuery = {
  from: number
  to: number
}

/** Of `POST /admin/after-sales/procedures/:id/publish`. */
export type AdminProceduresPublishQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/procedures/:id/publish`. */
export type AdminProceduresPublishBody = {
  /** The draft that you have seen */
  version?: number
}

/** Of `POST /admin/after-sales/procedures/:id/retire`. */
export type AdminProceduresRetireQuery = {
  /** Language of the texts, such as it */
  locale?: string
}
