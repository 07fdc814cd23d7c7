import { generateEntityId } from "@medusajs/framework/utils"
import { openQuestion } from "../domain/right-question"
import { needsSafetyReview, startingPriority } from "../domain/safety"
import { searchText } from "../domain/search-words"
import { sideOf } from "../domain/case-machine"
import type { CreateCaseInput } from "../types"
import { callerOf } from "./request-of"
import { caseWords, itemWords, messageWords } from "../search-text"

/** The columns of a case that is about to be written. */
export type NewCaseRow = ReturnType<typeof newCaseRow>

export function newCaseRow(input: CreateCaseInput, number: string, hash: string, now: Date) {
  const { service, procedure, owner, order, message, actor } = input
  const at = now.toISOString()
  const email = owner.email === null ? null : owner.email.trim().toLowerCase()
  const labels = {
    number,
    order_display_id: order?.display_id ?? null,
    owner_email: email,
    owner_name: owner.name?.trim() || null,
  }
  const isAcknowledged = input.acknowledge_minutes === 0
  return {
    id: generateEntityId(undefined, "ascase"),
    ...labels,
    origin_key: input.origin_key ?? null,
    service_id: service.id,
    service_code: service.code,
    service_kind: service.kind,
    service_names: service.names,
    channel: input.channel,
    priority: startingPriority(input.items, input.priority),
    owner_customer_id: owner.customer_id,
    owner_group_ids: owner.group_ids ?? [],
    order_id: order?.id ?? null,
    sales_channel_id: input.sales_channel_id ?? null,
    locale: input.locale,
    country_code: input.country_code?.toLowerCase() ?? null,
    time_zone: input.time_zone,
    procedure_id: procedure?.procedure_id ?? null,
    procedure_version: procedure?.version ?? null,
    procedure_title: procedure?.title ?? null,
    remedy_sought: input.remedy_sought ?? null,
    right_claimed: input.right_claimed ?? null,
    open_question: openQuestion(input.items, input.right_claimed ?? null),
    follows_id: input.follows_id ?? null,
    acknowledged_at: isAcknowledged ? at : null,
    safety_review_opened_at: needsSafetyReview(input.items) ? at : null,
    last_message_at: message ? at : null,
    last_message_by: message ? ("customer" as const) : null,
    created_by_type: actor.type,
    created_by_id: actor.id,
    idempotency_caller: input.idempotency_key ? callerOf(actor) : null,
    idempotency_key: input.idempotency_key ?? null,
    request_hash: hash,
    search_text: searchText([
      ...caseWords(labels),
      ...input.items.flatMap((item) => itemWords(item)),
      ...(message ? messageWords(message.body) : []),
    ]),
    created_at: at,
    updated_at: at,
    by: sideOf(actor),
  }
}
