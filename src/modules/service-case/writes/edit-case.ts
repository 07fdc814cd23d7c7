import { notAllowed } from "../../../shared/errors"
import { reprioritise } from "../clock"
import { isOver } from "../domain/case-status"
import { readFactors } from "../domain/factors"
import { openQuestion } from "../domain/right-question"
import type { StoredCoverage } from "../domain/types"
import type { CaseRecord } from "../records"
import { caseWords } from "../search-text"
import type { Sql } from "../sql"
import type { EditCaseInput, WriteResult } from "../types"
import { appendEvents, type NewCaseEvent } from "./append-events"
import { changeCase, writeResult } from "./change-case"
import { lockCase } from "./lock-case"
import { searchTextWith } from "./search-text-with"

/** The shop corrects what is known about a case, or how urgent it is. */
export async function editCase(sql: Sql, input: EditCaseInput): Promise<WriteResult> {
  const { id, actor, now = new Date() } = input
  const record = await lockCase(sql, id, input)
  if (isOver(record.status)) {
    notAllowed("A case that is over is not changed any more", "case_over")
  }
  const change = await changesOf(sql, record, input)
  const changed = Object.keys(change).filter((name) => !isSame(record[name as keyof CaseRecord], change[name]))
  if (changed.length) {
    const words = caseWords({ ...record, ...(change as Partial<CaseRecord>) }).join(" ")
    const search_text = await searchTextWith(sql, id, words)
    await changeCase(sql, id, { ...Object.fromEntries(changed.map((name) => [name, change[name]])), search_text })
    await appendEvents(sql, actor, now.toISOString(), eventsOf(record, change, changed))
  }
  if (input.priority && input.priority !== record.priority) {
    await reprioritise(sql, id, input.priority, now)
  }
  return writeResult(sql, id)
}

type Change = Parameters<typeof changeCase>[2]

async function changesOf(sql: Sql, record: CaseRecord, input: EditCaseInput): Promise<Change> {
  const { priority, remedy_sought, right_claimed, factors, owner_name, owner } = input
  if (remedy_sought === null && record.service_kind === "complaint") {
    notAllowed("A complaint names the remedy that is sought", "remedy_required")
  }
  return {
    ...(priority && { priority }),
    ...(remedy_sought !== undefined && { remedy_sought }),
    ...(right_claimed !== undefined && { right_claimed, open_question: await questionOf(sql, record, right_claimed) }),
    ...(factors && { factors: readFactors(factors, record.factors) }),
    ...(owner_name !== undefined && { owner_name }),
    ...(owner && ownerColumns(record, owner)),
  }
}

/** A case goes to an account that has its e-mail address, never from one person to another. */
function ownerColumns(record: CaseRecord, owner: NonNullable<EditCaseInput["owner"]>): Change {
  const email = owner.email?.trim().toLowerCase() ?? null
  const isSamePerson =
    record.owner_email === null || record.owner_email === email || record.owner_customer_id === owner.customer_id
  if (!isSamePerson || (!owner.customer_id && !email)) {
    notAllowed("A case stays with its owner: only their account or address can be set", "other_owner")
  }
  return { owner_customer_id: owner.customer_id, owner_email: email }
}

async function questionOf(sql: Sql, record: CaseRecord, claimed: CaseRecord["right_claimed"]) {
  const items = await sql<{ symptom_code: string | null; coverage: StoredCoverage | null }>(
    `select symptom_code, coverage from after_sales_case_item where case_id = ? and deleted_at is null`,
    [record.id]
  )
  return openQuestion(items, claimed)
}

function eventsOf(record: CaseRecord, change: Change, changed: string[]): NewCaseEvent[] {
  const case_id = record.id
  const events: NewCaseEvent[] = []
  if (changed.includes("priority")) {
    events.push({ case_id, kind: "priority_changed", data: { from: record.priority, to: String(change.priority) } })
  }
  if (changed.includes("owner_customer_id")) {
    const to = (change.owner_customer_id ?? null) as string | null
    events.push({ case_id, kind: "owner_changed", data: { from: record.owner_customer_id, to } })
  }
  const others = changed.filter((name) => name !== "priority")
  return others.length ? [...events, { case_id, kind: "edited", data: { fields: others } }] : events
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
