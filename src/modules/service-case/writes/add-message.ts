import { forbidden } from "../../../shared/errors"
import { settledBy } from "../clock"
import { sideOf } from "../domain/case-machine"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import type { AddMessageInput, AddMessageResult } from "../types"
import { readCase } from "./change-case"
import { claimAttachments } from "./claim-attachments"
import { earlierMessage, readMessage } from "./earlier-message"
import { followStatus } from "./follow-status"
import { insertMessage } from "./insert-message"
import { lockConversation } from "./lock-conversation"
import { type Said, saidEvents, saidToClock } from "./said"
import { readBody } from "./read-body"
import { refuseUntrueClaim } from "./refuse-untrue-claim"
import { requestHash } from "./request-of"
import { searchTextWith } from "./search-text-with"

/**
 * Somebody writes. Words to a case that was merged go to the one that took it over, and a case that waited for its
 * customer goes on when they answer. What the shop tells a customer must not deny them their legal guarantee.
 */
export async function addMessage(sql: Sql, input: AddMessageInput, maxFiles = 10): Promise<AddMessageResult> {
  const { actor, now = new Date(), attachment_ids = [] } = input
  const said = whatIsSaid(input)
  const request_hash = requestHash([input.case_id, said.body, said.visibility, said.decides, attachment_ids])
  const earlier = await earlierMessage(sql, input, request_hash)
  if (earlier) {
    return {
      message: earlier,
      case: await readCase(sql, earlier.case_id),
      is_new: false,
      status_changed: false,
      due: [],
    }
  }
  const record = await lockConversation(sql, input, said)
  await refuseUntrueClaim(sql, record, said, now)

  const communicates_decision = said.decides
  const message = await insertMessage(sql, {
    ...input,
    ...said,
    case_id: record.id,
    communicates_decision,
    request_hash,
    now,
  })
  const files = { case_id: record.id, attachment_ids, message_id: message.id }
  await claimAttachments(sql, {
    ...files,
    actor,
    guest: input.asker?.guest,
    max_files: input.max_files ?? maxFiles,
  })
  const search_text = await searchTextWith(sql, record.id, said.body)
  const change = { ...columnsFor(record, said, now.toISOString()), search_text }
  const events = saidEvents(record, said, message.id, attachment_ids.length)
  const { from, to } = await followStatus(sql, record, { actor, now }, change, events)
  await saidToClock(sql, record, said, now)
  return {
    message: await readMessage(sql, message.id),
    case: await readCase(sql, record.id),
    is_new: true,
    status_changed: from !== to,
    due: settledBy(sql),
  }
}

function whatIsSaid({ actor, body, visibility = "customer", communicates_decision = false }: AddMessageInput): Said {
  const side = sideOf(actor)
  if (side === "customer" && (communicates_decision || visibility === "internal")) {
    forbidden("Only the shop writes notes and communicates decisions")
  }
  return { side, body: readBody(body), visibility, decides: communicates_decision && visibility === "customer" }
}

function columnsFor(record: CaseRecord, { side, visibility, decides }: Said, at: string) {
  if (visibility === "internal") {
    return {}
  }
  const spoken = { last_message_at: at, last_message_by: side }
  if (side === "customer") {
    const resumes = record.agent_state === "waiting_for_customer"
    return { ...spoken, ...(resumes && { agent_state: "in_progress" as const }) }
  }
  return {
    ...spoken,
    first_responded_at: record.first_responded_at ?? at,
    ...(decides && { decision_communicated_at: at }),
  }
}
