import type { PageInfo } from "../../shared/paging"
import type { DueClaim } from "./clock/types"
import type { CaseStatus } from "./domain/types"
import type { CaseRecord, CaseListRow, CaseMessageRecord, CaseStepRecord } from "./records"

export type AdminCasesPage = PageInfo & { cases: CaseListRow[] }

export type WriteResult = {
  case: CaseRecord
  /** Unit ids of its items: their matters open and close with it. */
  unit_ids: string[]
  /** Deadlines that had run out unseen when this was written; the sweep doesn't find them again. */
  due: DueClaim[]
}

/** A write that may find everything as it wants it. */
export type ChangeResult = WriteResult & { has_changed: boolean }

export type CreateCaseResult = WriteResult & {
  /** False when the same request, or the same origin, has made it before. */
  is_new: boolean
}

export type ChangeStatusResult = WriteResult & { from: CaseStatus; to: CaseStatus }
/** With the words that say why. */
export type ReopenCaseResult = ChangeStatusResult & { message: CaseMessageRecord }
export type AddMessageResult = {
  message: CaseMessageRecord
  case: CaseRecord
  is_new: boolean
  status_changed: boolean
  due: DueClaim[]
}
export type StepResult = { step: CaseStepRecord; case: CaseRecord; has_failed: boolean }
export type MergeResult = {
  into: CaseRecord
  merged: { id: string; unit_ids: string[] }[]
  due: DueClaim[]
  /** A suspected danger came over with one of them. */
  opens_safety_review: boolean
}
export type BulkResult = {
  results: ({ id: string; ok: true } | { id: string; ok: false; type: string; code: string | null; message: string })[]
  /** Each case to which it was done; `from` is its status before. */
  changed: { id: string; unit_ids: string[]; from: CaseStatus; status: CaseStatus; has_changed: boolean }[]
  due: DueClaim[]
}

export type HistoryCheck =
  | { is_intact: true; events: number; head: string | null }
  | { is_intact: false; events: number; broken: { id: string; seq: number; reason: "content" | "chain" | "gap" } }

/** All that is kept about a person in cases, as they may have it. */
export type PersonExport = {
  cases: {
    number: string
    [key: string]: unknown
  }[]
  attachments: { id: string; case_number: string | null; file_id: string; name: string; mime: string; bytes: number }[]
}

/** What an Idempotency-Key of a caller has made before. */
export type EarlierRequest = { case_id: string; request_hash: string | null }
