import type { Actor } from "../../../shared/actor"
import type { PageInput } from "../../../shared/list-page"
import type { Idempotency } from "../clock/types"
import type { Instant, TextByLanguage } from "../domain/types"

export type ReplyRecord = {
  id: string
  name: string
  texts: TextByLanguage
  rev: number
  created_at: Instant
  updated_at: Instant
}

export type ReplyContent = Pick<ReplyRecord, "name" | "texts">

export type CreateReplyInput = ReplyContent & { actor: Actor; idempotency?: Idempotency | null }

/** @see ReplyRecord.rev; left out, the change stands whatever happened meanwhile. */
export type UpdateReplyInput = { id: string; content: Partial<ReplyContent>; rev?: number }

export type ListRepliesInput = PageInput & { q?: string }

export type RenderReplyInput = { id: string; case_id: string }

/** What a reply may name: all of it stands on the case. */
export type ReplyVariables = {
  number: string
  service: string
  customer: string
  products: string
  order: string
}
