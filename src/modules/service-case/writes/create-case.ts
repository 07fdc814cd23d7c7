import type { AfterSalesOptions } from "../../../shared/options"
import { caseNumber } from "../domain/case-number"
import type { CreateCaseInput, CreateCaseResult } from "../types"
import type { Sql } from "../sql"
import { writeResult } from "./change-case"
import { checkNewCase } from "./check-new-case"
import { claimAttachments } from "./claim-attachments"
import { firstEvents } from "./first-events"
import { insertCase } from "./insert-case"
import { insertMessage } from "./insert-message"
import { newCaseRow } from "./new-case-row"
import { callerOf, oneAtATime, refuseReusedKey, requestHash } from "./request-of"
import { startCaseClock } from "./start-case-clock"
import { appendEvents } from "./append-events"
import { firstAssignee } from "./first-assignee"

/**
 * Opens a case with everything that it starts with: its items and their coverage, the frozen procedure, the first words
 * and files, the clock, a safety review where somebody may be in danger, and the acknowledgement where that goes out at
 * once. The same request, or the same origin, gives the same case once more.
 */
export async function createCase(
  sql: Sql,
  input: CreateCaseInput,
  options: AfterSalesOptions
): Promise<CreateCaseResult> {
  checkNewCase(input)
  const { actor, now = new Date() } = input
  const hash = requestHash(stableParts(input))
  const earlier = await findEarlier(sql, input, hash)
  if (earlier) {
    return result(sql, earlier, false)
  }
  const [{ sequence }] = await sql<{ sequence: number }>(
    `select nextval('after_sales_case_number_seq')::float8 as sequence`
  )
  const number = caseNumber(options.caseNumber, { sequence, kind: input.service.kind, opened_at: now.toISOString() })
  const row = newCaseRow(input, number, hash, now)
  await insertCase(sql, row, input)

  const message = input.message && (await insertMessage(sql, { ...input.message, case_id: row.id, actor, now }))
  const files = { case_id: row.id, attachment_ids: input.attachment_ids ?? [], message_id: message?.id ?? null }
  await claimAttachments(sql, {
    ...files,
    actor,
    guest: input.guest,
    max_files: input.max_files ?? options.attachments.maxFiles,
  })
  const assigned = await firstAssignee(sql, row.id, input, now)

  await appendEvents(sql, actor, now.toISOString(), firstEvents(row, input, assigned))
  await startCaseClock(sql, row, input, now, options.timeZone)
  return result(sql, row.id, true)
}

async function findEarlier(sql: Sql, input: CreateCaseInput, hash: string): Promise<string | null> {
  const { actor, idempotency_key, origin_key } = input
  const caller = callerOf(actor)
  await oneAtATime(sql, [
    ...(idempotency_key ? [`request ${caller} ${idempotency_key}`] : []),
    ...(origin_key ? [`origin ${origin_key}`] : []),
  ])
  if (idempotency_key) {
    const [same] = await sql<{ id: string; request_hash: string }>(
      `select id, request_hash from after_sales_case
       where idempotency_caller = ? and idempotency_key = ? and deleted_at is null`,
      [caller, idempotency_key]
    )
    if (same) {
      return same.request_hash === hash ? same.id : refuseReusedKey()
    }
  }
  const [made] = origin_key
    ? await sql<{ id: string }>(`select id from after_sales_case where origin_key = ? and deleted_at is null`, [
        origin_key,
      ])
    : []
  return made?.id ?? null
}

/** What the caller has sent: coverage, labels and deadlines are of the moment, and differ when a request comes again. */
function stableParts(input: CreateCaseInput): unknown {
  const { service, channel, items, owner, order, remedy_sought, right_claimed, attachment_ids, message, priority } =
    input
  return [
    [service.id, channel, owner.customer_id, order?.id, remedy_sought, right_claimed, priority, message?.body],
    items.map((item) => [item.unit_id, item.order_line_id, item.quantity ?? 1, item.symptom_code, item.description]),
    attachment_ids ?? [],
    input.origin_key,
    input.follows_id,
  ]
}

async function result(sql: Sql, id: string, is_new: boolean): Promise<CreateCaseResult> {
  return { ...(await writeResult(sql, id)), is_new }
}
