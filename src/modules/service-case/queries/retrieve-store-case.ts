import { notFound } from "../../../shared/errors"
import { askedBy } from "../asked-by"
import { isOver } from "../domain/case-status"
import { actionsFor } from "../domain/case-machine"
import { storeEventData } from "../domain/store-events"
import { instantOrNull } from "../instants"
import type { CaseAttachmentRecord, CaseEventRecord, CaseItemRecord, CaseMessageRecord } from "../records"
import type { CaseStatus } from "../domain/types"
import type { Sql } from "../sql"
import type { StoreCaseDetail } from "../store-records"
import type { RetrieveStoreCaseInput } from "../types"
import { factsFrom } from "../writes/case-facts"
import { parts, withInstants } from "./parts"
import { storeCaseColumns, type StoreCaseRow, toStoreCase } from "./store-case"

type Row = StoreCaseRow & {
  agent_state: CaseStatus
  decision_communicated_at: Date | null
  safety_review_opened_at: Date | null
  safety_reviewed_at: Date | null
  items: CaseItemRecord[]
  messages: CaseMessageRecord[]
  attachments: CaseAttachmentRecord[]
  events: CaseEventRecord[]
  children: { state: "open" | "waiting" | "done" }[]
  target: { id: string; number: string } | null
}

/** A case as its owner sees it, in one statement; anybody else's is a 404. */
export async function retrieveStoreCase(sql: Sql, request: RetrieveStoreCaseInput): Promise<StoreCaseDetail> {
  const asked = askedBy(request.asker)
  const [row] = await sql<Row>(
    `select ${storeCaseColumns}, c.agent_state, c.decision_communicated_at, c.safety_review_opened_at, c.safety_reviewed_at,
       ${parts.items} as items, ${parts.messages("m.visibility = 'customer'")} as messages,
       ${parts.attachments("a.visibility = 'customer' and a.state = 'stored'")} as attachments,
       ${parts.events("e.visibility = 'customer'", "asc")} as events, ${parts.children} as children,
       (select to_jsonb(t) from (select o.id, o.number from after_sales_case o where o.id = c.merged_into_id) t) as target
     from after_sales_case c where c.id = ? and c.deleted_at is null and ${asked.sql}`,
    [request.id, ...asked.params]
  )
  if (!row) {
    return notFound("case", request.id)
  }
  const attachments = row.attachments.map(withInstants)
  return {
    ...toStoreCase(row),
    items: row.items,
    messages: row.messages.map(withInstants).map((message) => ({
      id: message.id,
      from: sideOfAuthor(message.author_type),
      body: message.body,
      communicates_decision: message.communicates_decision,
      attachment_ids: attachments.filter(({ message_id }) => message_id === message.id).map((file) => file.id),
      created_at: message.created_at,
    })),
    attachments: attachments.map(({ id, name, mime, bytes, width, height, created_at, uploader_type }) => ({
      id,
      name,
      mime,
      bytes,
      width,
      height,
      created_at,
      from: sideOfAuthor(uploader_type),
    })),
    events: row.events
      .map(withInstants)
      .map(({ kind, data, created_at }) => ({ kind, data: storeEventData(kind, data), created_at })),
    merged_into: row.target,
    ...whatMayBeDone(row, request),
  }
}

function whatMayBeDone(row: Row, { reopen_window_days, now }: RetrieveStoreCaseInput) {
  const record = {
    service_kind: row.service_kind,
    resolved_at: instantOrNull(row.resolved_at),
    decision_communicated_at: instantOrNull(row.decision_communicated_at),
    safety_review_opened_at: instantOrNull(row.safety_review_opened_at),
    safety_reviewed_at: instantOrNull(row.safety_reviewed_at),
  }
  const about = { actor: { type: "customer" as const, id: null }, now, reopen_window_days }
  const facts = factsFrom(record, row.children, [], about)
  const actions = actionsFor(row.agent_state, "customer", facts)
  return {
    can_cancel: actions.includes("cancel"),
    can_write: !isOver(row.status) || row.target !== null,
    can_reopen_until: actions.includes("reopen") ? facts.reopen_until : null,
  }
}

function sideOfAuthor(type: string): "customer" | "shop" {
  return type === "customer" || type === "guest" ? "customer" : "shop"
}
