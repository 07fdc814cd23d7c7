import { generateEntityId } from "@medusajs/framework/utils"
import { conflict, notAllowed, notFound } from "../../../shared/errors"
import { isOver } from "../domain/case-status"
import type { CaseChild } from "../domain/types"
import type { Sql } from "../sql"
import type { ChangeStatusResult, CloseChildInput, SetChildInput } from "../types"
import { writeResult } from "./change-case"
import { followStatus } from "./follow-status"
import { lockCase } from "./lock-case"
import type { NewCaseEvent } from "./append-events"

type Stored = { id: string; case_id: string; state: string; waiting_for: string | null }

/** Says how a repair, an appointment or a complaint on the case stands; said again, nothing changes. */
export async function setChild(sql: Sql, input: SetChildInput): Promise<ChangeStatusResult> {
  const { case_id, kind, ref_id, state, actor, now = new Date() } = input
  const waiting_for = state === "waiting" ? (input.waiting_for ?? "third_party") : null
  const record = await lockCase(sql, case_id, { actor })
  const before = await findChild(sql, kind, ref_id)
  if (before && before.case_id !== case_id) {
    refuseForeign(kind)
  }
  if (before?.state === state && before.waiting_for === waiting_for) {
    return { ...(await writeResult(sql, case_id)), from: record.status, to: record.status }
  }
  if (isOver(record.status) && state !== "done") {
    notAllowed("No work begins on a case that is over", "case_over")
  }
  await writeChild(sql, { case_id, kind, ref_id, state, waiting_for })
  const event: NewCaseEvent = {
    case_id,
    kind: state === "done" ? "child_closed" : before ? "child_changed" : "child_opened",
    data: { kind, ref_id, state, waiting_for },
  }
  const { from, to } = await followStatus(sql, record, { actor, now }, {}, [event])
  return { ...(await writeResult(sql, case_id)), from, to }
}

/** The work is over. */
export async function closeChild(sql: Sql, { kind, ref_id, actor, now }: CloseChildInput): Promise<ChangeStatusResult> {
  const child = await findChild(sql, kind, ref_id)
  if (!child) {
    return notFound(kind, ref_id)
  }
  return setChild(sql, { case_id: child.case_id, kind, ref_id, state: "done", waiting_for: null, actor, now })
}

/** Another case, which is locked by others, may have taken it in the same moment. */
async function writeChild(sql: Sql, { case_id, kind, ref_id, state, waiting_for }: CaseChild & { case_id: string }) {
  const written = await sql(
    `insert into after_sales_case_child as present (id, case_id, kind, ref_id, state, waiting_for)
     values (?, ?, ?, ?, ?, ?)
     on conflict (kind, ref_id) where deleted_at is null
     do update set state = excluded.state, waiting_for = excluded.waiting_for, updated_at = now()
     where present.case_id = excluded.case_id returning 1`,
    [generateEntityId(undefined, "ascch"), case_id, kind, ref_id, state, waiting_for]
  )
  if (!written.length) {
    refuseForeign(kind)
  }
}

function refuseForeign(kind: string): never {
  conflict("child_of_other_case", `This ${kind} belongs to another case`)
}

async function findChild(sql: Sql, kind: string, refId: string): Promise<Stored | undefined> {
  const [child] = await sql<Stored>(
    `select id, case_id, state, waiting_for from after_sales_case_child
     where kind = ? and ref_id = ? and deleted_at is null`,
    [kind, refId]
  )
  return child
}
