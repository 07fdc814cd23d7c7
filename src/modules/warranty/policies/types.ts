import type { Actor } from "../../../shared/actor"
import type { Instant } from "../../../shared/local-date"
import type { PolicyScope } from "../domain/policy-match"
import type { PolicyVersionStatus } from "../domain/policy-version-machine"
import type { GateProblem } from "../domain/publish-gate"
import type { PolicyKind, StartBasis } from "../domain/types"

/** Everything a version promises, and to whom. Months count whole calendar months from the start. */
export type PolicyContent = {
  /** Per language code: `{ en: "Two years more" }`. */
  name: Record<string, string>
  scope_type: PolicyScope
  scope_ids: string[]
  /** Two letters in lower case; null: every country. */
  country_codes: string[] | null
  sales_channel_ids: string[] | null
  start_basis: StartBasis
  /** Null: parts are no part of the promise; the same for labour and travel. */
  months_parts: number | null
  months_labour: number | null
  months_travel: number | null
  advertised_months: number | null
  exclusions: string[]
  is_transferable: boolean
  max_uses: number | null
  guarantor_name: string | null
  guarantor_address: string | null
  statement: Record<string, string>
}

/** The caller's `Idempotency-Key` and a hash of the body it came with. */
export type Idempotency = { key: string; hash: string }

export type CreatePolicyInput = {
  code: string
  kind: PolicyKind
  content: Partial<PolicyContent>
  actor: Actor
  idempotency?: Idempotency | null
}

export type PolicyVersionRecord = PolicyContent & {
  id: string
  policy_id: string
  version: number
  status: PolicyVersionStatus
  published_at: Instant | null
  published_by: string | null
  retired_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

export type PolicyStatus = "draft" | "published" | "retired"

export type PolicyRecord = {
  id: string
  code: string
  kind: PolicyKind
  /** `published` while a version is in force, `draft` before the first one, `retired` for good. */
  status: PolicyStatus
  retired_at: Instant | null
  created_at: Instant
  updated_at: Instant
  /** Newest first. */
  versions: PolicyVersionRecord[]
  /** What still keeps the draft from being published; empty without a draft. */
  problems: GateProblem[]
}

/** `is_new` is false for what the same request had made before: nobody has to be told of it again. */
export type CreatedPolicy = PolicyRecord & { is_new: boolean }

/** One field that two versions have different. */
export type PolicyDifference = {
  field: keyof PolicyContent
  from: PolicyContent[keyof PolicyContent]
  to: PolicyContent[keyof PolicyContent]
}
