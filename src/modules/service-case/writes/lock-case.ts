import { conflict, notFound } from "../../../shared/errors"
import { instant } from "../instants"
import { actionsFor, sideOf } from "../domain/case-machine"
import type { Asker, CaseActor, Instant } from "../domain/types"
import { type CaseRow, caseColumns, toCase } from "../case-row"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import { askedBy } from "../asked-by"
import { factsOf } from "./case-facts"

type Wanted = { asker?: Asker | null; rev?: number | null; actor: CaseActor; now?: Date }

/** Reads cases and keeps others from changing them until the transaction ends, in the order of their ids. */
export async function lockCases(sql: Sql, ids: string[]): Promise<CaseRecord[]> {
  const rows = await sql<CaseRow>(
    `select ${caseColumns} from after_sales_case c
     where c.id = any(?::text[]) and c.deleted_at is null order by c.id for update`,
    [ids]
  )
  return rows.map(toCase)
}

/**
 * One case, or a 404: also when it isn't the asker's. With a revision, it must be the one that stands; of two who act on
 * what they saw, the second learns who was first.
 */
export async function lockCase(sql: Sql, id: string, { asker, rev, actor, now }: Wanted): Promise<CaseRecord> {
  const condition = asker ? askedBy(asker) : { sql: "true", params: [] }
  const [row] = await sql<CaseRow>(
    `select ${caseColumns} from after_sales_case c
     where c.id = ? and c.deleted_at is null and ${condition.sql} for update`,
    [id, ...condition.params]
  )
  if (!row) {
    notFound("case", id)
  }
  const record = toCase(row)
  if (rev !== undefined && rev !== null && rev !== record.rev) {
    await refuseChanged(sql, record, actor, now)
  }
  return record
}

/** Says what became of the case meanwhile: to the shop also through whom. */
export async function refuseChanged(sql: Sql, record: CaseRecord, actor: CaseActor, now = new Date()): Promise<never> {
  const side = sideOf(actor)
  const [last] = await sql<{ actor_type: string; actor_id: string | null; created_at: Date }>(
    `select actor_type, actor_id, created_at from after_sales_case_event
     where case_id = ? and deleted_at is null order by seq desc limit 1`,
    [record.id]
  )
  const changed_at: Instant = last ? instant(last.created_at) : record.updated_at
  const actions = actionsFor(record.agent_state, side, await factsOf(sql, record, { actor, now }))
  conflict("case_changed", `Case ${record.number} is ${record.status} since somebody else changed it`, {
    status: record.status,
    changed_at,
    actions,
    ...(side === "agent" && {
      rev: record.rev,
      changed_by: last ? { type: last.actor_type, id: last.actor_id } : null,
    }),
  })
}
