import type { Actor } from "../../../shared/actor"
import { searchText } from "../domain/search-words"
import { caseWords, itemWords } from "../search-text"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"

type Row = { id: string; number: string; order_display_id: number | null }
type ItemRow = {
  case_id: string
  serial_number: string | null
  product_title: string | null
  variant_title: string | null
}

/**
 * Takes a person out of cases: names, addresses, what was written and photographed. What the shop must be able to show
 * stays: which product, which symptom, what was measured, decided and when. The history holds no person's words anyway.
 */
export async function eraseCases(sql: Sql, ids: string[], actor: Actor, at: Date): Promise<void> {
  if (!ids.length) {
    return
  }
  const rows = await sql<Row>(
    `select id, number, order_display_id from after_sales_case
     where id = any(?::text[]) and erased_at is null order by id for update`,
    [ids]
  )
  const erased = rows.map(({ id }) => id)
  await appendEvents(
    sql,
    actor,
    at.toISOString(),
    erased.map((case_id) => ({ case_id, kind: "erased" as const }))
  )
  await eraseWords(sql, erased, at)
  await sql(
    `update after_sales_case c
     set owner_customer_id = null, owner_email = null, owner_name = null, owner_group_ids = null, search_text = r.words,
       factors = (select jsonb_object_agg(f.key, jsonb_set(f.value, '{note}', 'null')) from jsonb_each(c.factors) f),
       erased_at = ?::timestamptz, rev = c.rev + 1, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as r(id text, words text) where c.id = r.id`,
    [at.toISOString(), JSON.stringify(await wordsLeft(sql, rows))]
  )
  await sql(
    `update after_sales_case_outbox set done_at = now(), claimed_until = null
     where case_id = any(?::text[]) and done_at is null and deleted_at is null`,
    [erased]
  )
}

async function eraseWords(sql: Sql, ids: string[], at: Date): Promise<void> {
  await sql(
    `update after_sales_case_item set description = null, updated_at = now()
     where case_id = any(?::text[]) and deleted_at is null`,
    [ids]
  )
  await sql(
    `update after_sales_case_message set body = '', erased_at = ?::timestamptz, updated_at = now()
     where case_id = any(?::text[]) and deleted_at is null`,
    [at.toISOString(), ids]
  )
  await sql(
    `update after_sales_case_evidence set value = '{"erased": true}', updated_at = now()
     where case_id = any(?::text[]) and kind in ('note', 'signature', 'photo') and deleted_at is null`,
    [ids]
  )
  await eraseFiles(sql, ids)
}

/** The rows stay, without name and uploader; the bytes go when `claimRemovedFiles` has handed them to a process. */
export async function eraseFiles(sql: Sql, caseIds: string[]): Promise<number> {
  const removed = await sql(
    `update after_sales_case_attachment
     set state = 'removed', name = '', uploader_email = null, uploader_order_id = null, updated_at = now()
     where case_id = any(?::text[]) and state <> 'removed' and deleted_at is null returning id`,
    [caseIds]
  )
  return removed.length
}

/** What an erased case is still found by: its numbers and its products. */
async function wordsLeft(sql: Sql, rows: Row[]): Promise<{ id: string; words: string }[]> {
  const items = await sql<ItemRow>(
    `select case_id, serial_number, product_title, variant_title from after_sales_case_item
     where case_id = any(?::text[]) and deleted_at is null order by position`,
    [rows.map(({ id }) => id)]
  )
  return rows.map((row) => ({
    id: row.id,
    words: searchText([
      ...caseWords({ ...row, owner_email: null, owner_name: null }),
      ...items.filter(({ case_id }) => case_id === row.id).flatMap((item) => itemWords(item)),
    ]),
  }))
}
