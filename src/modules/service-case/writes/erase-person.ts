import { systemActor } from "../../../shared/actor"
import { keptUntil } from "../domain/keep-until"
import { instantOrNull } from "../instants"
import { casesOfPerson } from "../person"
import type { Sql } from "../sql"
import type { ErasePersonInput, ErasePersonResult } from "../types"
import { eraseCases, eraseFiles } from "./erase-cases"

type Row = { id: string; is_over: boolean; ended_at: Date | null }

/**
 * Erases a person from cases that are over, as far as nothing has to be kept. A case that isn't over is a matter in
 * dispute: it stays whole, and is named with the reason (Regulation (EU) 2016/679, art. 17(3)).
 */
export async function erasePerson(sql: Sql, input: ErasePersonInput): Promise<ErasePersonResult> {
  const { keep, now = new Date() } = input
  const person = casesOfPerson(input)
  const rows = await sql<Row>(
    `select c.id, c.status in ('closed', 'cancelled') as is_over, coalesce(c.closed_at, c.cancelled_at) as ended_at
     from after_sales_case c where ${person.sql} order by c.id for update`,
    person.params
  )
  const kept: ErasePersonResult["kept"] = []
  const erased: string[] = []
  const withoutFiles: string[] = []
  for (const { id, is_over, ended_at } of rows) {
    const ended = instantOrNull(ended_at)
    if (!is_over || ended === null) {
      kept.push({ case_id: id, reason: "legal_hold", until: null })
      continue
    }
    const until = keptUntil(ended, keep.identity_until_months)
    if (until !== null && until > now.toISOString()) {
      kept.push({ case_id: id, reason: "retention", until })
      const filesUntil = keptUntil(ended, keep.files_until_months)
      withoutFiles.push(...(filesUntil === null || filesUntil <= now.toISOString() ? [id] : []))
    } else {
      erased.push(id)
    }
  }
  const files = await countFiles(sql, erased)
  await eraseCases(sql, erased, systemActor, now)
  const removed_files = files + (await eraseFiles(sql, withoutFiles)) + (await dropWaiting(sql, input))
  return { erased_case_ids: erased, kept, removed_files }
}

async function countFiles(sql: Sql, ids: string[]): Promise<number> {
  const [{ files }] = await sql<{ files: number }>(
    `select count(*)::int as files from after_sales_case_attachment
     where case_id = any(?::text[]) and state <> 'removed' and deleted_at is null`,
    [ids]
  )
  return files
}

/** Files that wait for a case have no reason to stay. */
async function dropWaiting(sql: Sql, { customer_id, emails }: ErasePersonInput): Promise<number> {
  const dropped = await sql(
    `update after_sales_case_attachment
     set state = 'removed', name = '', uploader_email = null, uploader_order_id = null, updated_at = now()
     where case_id is null and state <> 'removed' and deleted_at is null
       and ((uploader_type = 'customer' and uploader_id = ?) or uploader_email = any(?::text[])) returning id`,
    [customer_id, emails.map((email) => email.trim().toLowerCase())]
  )
  return dropped.length
}
