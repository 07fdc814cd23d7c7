import type { Instant } from "../domain/types"

export type PersonInput = { customer_id: string | null; emails: string[] }

/** What is kept of a person and why; open cases always are. */
export type KeepRule = {
  /** Names, addresses and words of a case stay until so many months after it ended; null: nothing is kept. */
  identity_until_months: number | null
  /** The same for photos and other files. */
  files_until_months: number | null
}

export type ErasePersonInput = PersonInput & { keep: KeepRule; now?: Date }

export type ErasePersonResult = {
  /** Cases whose personal data is gone. */
  erased_case_ids: string[]
  /** Cases that keep it, why, and until when. */
  kept: { case_id: string; reason: "legal_hold" | "retention"; until: Instant | null }[]
  /** Files to delete now; see `claimRemovedFiles`. */
  removed_files: number
}

/** What is older than these instants goes, at most `limit` rows of each at once. */
export type PurgeInput = {
  /** Person's data of cases that ended before. */
  identities_ended_before?: Instant | null
  /** Files of cases that ended before. */
  files_ended_before?: Instant | null
  /** Outbox rows done before. */
  outbox_before?: Instant | null
  limit?: number
  now?: Date
}

export type PurgeResult = { identities: number; files: number; outbox: number }
