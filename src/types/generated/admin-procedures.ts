// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CatalogEvent } from "./shared"
import type { ServiceStatus } from "./shared-2"

export type AdminProcedure = {
  id: string
  code: string
  /** Per language */
  names: Record<string, string>
  /** published while a version is in force; draft before the first */
  status: ServiceStatus
  published_version: number | null
  draft_version: number | null
  /** Steps of the newest version */
  steps_count: number
  /** Services that follow it */
  services: ({
    id: string
    code: string
    /** Per language */
    names: Record<string, string>
  })[]
  adopted_from: string | null
  retired_at: string | null
  created_at: string
  updated_at: string
}

export type AdminProcedureDetail = {
  id: string
  code: string
  /** Per language */
  names: Record<string, string>
  /** published while a version is in force; draft before the first */
  status: ServiceStatus
  published_version: number | null
  draft_version: number | null
  /** Steps of the newest version */
  steps_count: number
  /** Services that follow it */
  services: ({
    id: string
    code: string
    /** Per language */
    names: Record<string, string>
  })[]
  adopted_from: string | null
  retired_at: string | null
  created_at: string
  updated_at: string
  /** Newest first */
  versions: AdminProcedureVersion[]
  /** What keeps the draft from being published */
  problems: ProcedureProblem[]
  /** Newest first */
  history: CatalogEvent[]
}

export type AdminProcedureDiffResponse = {
  diff: {
    from: number
    to: number
    changes: ProcedureChange[]
  }
}

export type AdminProcedureListResponse = {
  procedures: AdminProcedure[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminProcedureResponse = {
  procedure: AdminProcedureDetail
}

export type AdminProcedureVersion = {
  id: string
  procedure_id: string
  version: number
  status: ServiceStatus
  steps: ProcedureStep[]
  published_at: string | null
  published_by: string | null
  retired_at: string | null
  created_at: string
  updated_at: string
}

export type EvidenceKind = "check" | "measurement" | "photo" | "signature" | "serial_scan" | "note"

export type ProcedureChange = {
  step_code: string
  change: "added" | "removed" | "moved" | "changed"
  /** The step's field that differs; null for a whole step */
  field: string | null
  from: unknown
  to: unknown
}

export type ProcedureProblem = {
  code: string
  params: Record<string, string | number>
  text: string
}

export type ProcedureStep = {
  code: string
  /** Per language */
  title: Record<string, string>
  /** Per language */
  instruction: Record<string, string>
  by: StepDoer
  is_required: boolean
  evidence: ({
    code: string
    kind: EvidenceKind
    /** Per language */
    label: Record<string, string>
    is_required: boolean
    min: number | null
    max: number | null
    unit: string | null
  })[]
  /** Code of the service's document that it produces */
  document: string | null
}

export type StepDoer = "agent" | "technician" | "customer"
