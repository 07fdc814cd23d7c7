import type { Actor } from "../../shared/actor"
import type { Instant, LocalDate } from "../../shared/local-date"
import type { DismissReason, ProposalStatus } from "./domain/proposal-machine"
import type { ProcedureProblem } from "./domain/procedure-gate"
import type { ServiceContent } from "./domain/service-content"
import type { ServiceStatus } from "./domain/service-machine"
import type { DetectionKind, ProcedureStep, ServiceKind, TextByLanguage } from "./domain/types"
import type { VersionStatus } from "./domain/version-machine"

/** The caller's `Idempotency-Key` and a hash of the body it came with. */
export type Idempotency = { key: string; hash: string }

export type By = { actor: Actor }
export type Creating = By & { idempotency?: Idempotency | null }

export type ServiceRecord = ServiceContent & {
  id: string
  code: string
  kind: ServiceKind
  status: ServiceStatus
  /** The procedure that it follows; `published_version` is null while none is in force. */
  procedure: { id: string; code: string; names: TextByLanguage; published_version: number | null } | null
  adopted_from: string | null
  published_at: Instant | null
  published_by: string | null
  retired_at: Instant | null
  rev: number
  created_at: Instant
  updated_at: Instant
}

export type CatalogEventRecord = {
  id: string
  kind: string
  actor_type: string
  actor_id: string | null
  data: Record<string, unknown>
  created_at: Instant
}

/** What a case takes over from its service, at the moment it is opened. */
export type ServiceForCase = {
  service: ServiceRecord
  /** Null where the service has none in force; a case then has no steps. */
  procedure: { procedure_id: string; version: number; title: TextByLanguage; steps: ProcedureStep[] } | null
}

export type ProcedureVersionRecord = {
  id: string
  procedure_id: string
  version: number
  status: VersionStatus
  steps: ProcedureStep[]
  published_at: Instant | null
  published_by: string | null
  retired_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

export type ProcedureRecord = {
  id: string
  code: string
  names: TextByLanguage
  /** `published` while a version is in force, `draft` before the first one, `retired` for good. */
  status: VersionStatus
  published_version: number | null
  draft_version: number | null
  /** Of the newest version. */
  steps_count: number
  services: { id: string; code: string; names: TextByLanguage }[]
  adopted_from: string | null
  retired_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

export type ProcedureDetail = ProcedureRecord & {
  /** Newest first. */
  versions: ProcedureVersionRecord[]
  /** What still keeps the draft from being published; empty without a draft. */
  problems: ProcedureProblem[]
}

export type InstructionFile = { file_id: string; file_name: string; mime: string; bytes: number; sha256: string }

export type InstructionVersionRecord = {
  id: string
  instruction_id: string
  language: string
  version: number
  status: VersionStatus
  kind: "text" | "file"
  body: string | null
  file_id: string | null
  file_name: string | null
  mime: string | null
  bytes: number | null
  published_at: Instant | null
  published_by: string | null
  retired_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

export type InstructionRecord = {
  id: string
  product_id: string
  code: string
  names: TextByLanguage
  /** In which a version is published. */
  languages: string[]
  draft_languages: string[]
  created_at: Instant
  updated_at: Instant
}

export type InstructionDetail = InstructionRecord & { versions: InstructionVersionRecord[] }

/** Instructions as a customer reads them: what is in force, in each language. */
export type PublishedInstruction = {
  id: string
  code: string
  names: TextByLanguage
  versions: (InstructionVersionRecord & { published_at: Instant })[]
}

export type ProposalRecord = {
  id: string
  status: ProposalStatus
  service_id: string
  service: { id: string; code: string; kind: ServiceKind; names: TextByLanguage } | null
  rule_id: string
  unit_id: string
  reason_code: DetectionKind
  params: Record<string, string | number>
  due_on: LocalDate
  product_id: string | null
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
  dismissed_reason: DismissReason | null
  note: string | null
  case_id: string | null
  decided_at: Instant | null
  decided_by: string | null
  created_at: Instant
}
