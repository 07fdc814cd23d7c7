// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CatalogEvent } from "./shared"
import type { InstructionKind, ServiceStatus } from "./shared-2"

export type AdminInstruction = {
  id: string
  product_id: string
  code: string
  /** Per language */
  names: Record<string, string>
  /** In which a version is published */
  languages: string[]
  /** In which a draft waits */
  draft_languages: string[]
  created_at: string
  updated_at: string
}

export type AdminInstructionDetail = {
  id: string
  product_id: string
  code: string
  /** Per language */
  names: Record<string, string>
  /** In which a version is published */
  languages: string[]
  /** In which a draft waits */
  draft_languages: string[]
  created_at: string
  updated_at: string
  /** By language, newest first */
  versions: AdminInstructionVersion[]
  /** Newest first */
  history: CatalogEvent[]
}

export type AdminInstructionListResponse = {
  instructions: AdminInstruction[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminInstructionResponse = {
  instruction: AdminInstructionDetail
}

export type AdminInstructionVersion = {
  id: string
  instruction_id: string
  language: string
  version: number
  status: ServiceStatus
  kind: InstructionKind
  body: string | null
  file_name: string | null
  mime: string | null
  bytes: number | null
  published_at: string | null
  published_by: string | null
  retired_at: string | null
  created_at: string
  updated_at: string
}
