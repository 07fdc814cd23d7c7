import { conflict, invalid, notAllowed, notFound } from "../../../shared/errors"
import { mergeClocks, settledBy } from "../clock"
import { refusalOf } from "../domain/case-rules"
import { mergeProblem } from "../domain/merge"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import type { MergeCasesInput, MergeResult } from "../types"
import { appendEvents } from "./append-events"
import { factsOf } from "./case-facts"
import { changeCase, readCase, unitsOf } from "./change-case"
import { handOnDanger } from "./hand-on-danger"
import { lockCases, refuseChanged } from "./lock-case"
import { searchTextWith } from "./search-text-with"

const maxMerged = 20

/**
 * Cases of one owner become one: the others are closed, point to it, and whatever is written to them goes there. All of
 * them are locked in the order of their ids, so that two who merge crosswise can't both succeed.
 */
export async function mergeCases(sql: Sql, input: MergeCasesInput): Promise<MergeResult> {
  const { into_id, actor, now = new Date() } = input
  const from_ids = [...new Set(input.from_ids)]
  if (!from_ids.length || from_ids.length > maxMerged) {
    invalid("from_ids", from_ids.length, `1 to ${maxMerged} cases`)
  }
  const locked = await lockCases(sql, [...from_ids, into_id])
  const find = (id: string) => locked.find((record) => record.id === id) ?? notFound("case", id)
  const into = find(into_id)
  if (input.rev != null && input.rev !== into.rev) {
    await refuseChanged(sql, into, actor, now)
  }
  const merged = from_ids.map(find)
  for (const record of merged) {
    await refuseMerge(sql, record, into, input)
  }
  await mergeClocks(sql, { from_ids, into_id, at: now })
  for (const record of merged) {
    await closeMerged(sql, record, into, input)
  }
  const opens_safety_review = await handOnDanger(sql, merged, into, input)
  const units = await unitsOf(sql, from_ids)
  return {
    into: await readCase(sql, into_id),
    merged: from_ids.map((id) => ({ id, unit_ids: units.get(id) ?? [] })),
    due: settledBy(sql),
    opens_safety_review,
  }
}

async function refuseMerge(sql: Sql, from: CaseRecord, into: CaseRecord, { actor, now }: MergeCasesInput) {
  const problem = mergeProblem(from, into)
  if (problem === "same_case") {
    invalid("into_id", into.id, "another case than those that are merged into it")
  }
  if (problem === "other_owner") {
    notAllowed("Only cases of one owner become one", "other_owner")
  }
  if (problem) {
    conflict("case_changed", `Cases ${from.number} and ${into.number} are no longer both open`, {
      from_status: from.status,
      into_status: into.status,
      merged_into_id: from.merged_into_id ?? into.merged_into_id,
    })
  }
  const refusal = refusalOf("merge", await factsOf(sql, from, { actor, now }))
  if (refusal) {
    notAllowed(refusal.rule, refusal.code)
  }
}

async function closeMerged(sql: Sql, from: CaseRecord, into: CaseRecord, { actor, now = new Date() }: MergeCasesInput) {
  const at = now.toISOString()
  await changeCase(sql, from.id, { status: "closed", agent_state: "closed", closed_at: at, merged_into_id: into.id })
  // What was merged into this one before stands one step from the target too, so that nobody has to follow a chain.
  await sql(`update after_sales_case set merged_into_id = ?, updated_at = now() where merged_into_id = ?`, [
    into.id,
    from.id,
  ])
  const [{ search_text }] = await sql<{ search_text: string }>(
    `select search_text from after_sales_case where id = ?`,
    [from.id]
  )
  await changeCase(sql, into.id, { search_text: await searchTextWith(sql, into.id, search_text) })
  await appendEvents(sql, actor, at, [
    { case_id: from.id, kind: "status_changed", data: { from: from.status, to: "closed" } },
    { case_id: from.id, kind: "merged", data: { into_id: into.id } },
    { case_id: into.id, kind: "received_merged", data: { from_id: from.id } },
  ])
}
