import { systemActor } from "../../../shared/actor"
import { notFound } from "../../../shared/errors"
import { caseColumns, type CaseRow, toCase } from "../case-row"
import { actionsFor } from "../domain/case-machine"
import { openSteps } from "../domain/steps"
import type { AdminCaseDetail, CaseRecord } from "../records"
import type { Sql } from "../sql"
import { factsFrom } from "../writes/case-facts"
import { stepColumns, toStep } from "../writes/settle-step"
import { parts, withInstants } from "./parts"

type Parts = Omit<AdminCaseDetail, keyof CaseRecord | "actions">

/** One case with all its parts, in one statement. */
export async function retrieveAdminCase(sql: Sql, id: string): Promise<AdminCaseDetail> {
  const [row] = await sql<CaseRow & Parts>(
    `select ${caseColumns}, ${parts.items} as items, ${parts.messages("true")} as messages,
       ${parts.attachments("a.state <> 'removed'")} as attachments,
       array(select to_jsonb(x) from (select ${stepColumns} from after_sales_case_step s
         where s.case_id = c.id and s.deleted_at is null order by s.position, s.attempt) x) as steps,
       ${parts.children} as children, ${parts.deadlines} as deadlines, ${parts.events("true", "desc")} as events,
       ${parts.summaries("o.merged_into_id = c.id")} as merged,
       ${parts.summaries("o.follows_id = c.id")} as follow_ups
     from after_sales_case c where c.id = ? and c.deleted_at is null`,
    [id]
  )
  if (!row) {
    return notFound("case", id)
  }
  const record = toCase(row)
  const attachments = row.attachments.map(withInstants)
  const facts = factsFrom(record, row.children, openSteps(row.steps), {
    actor: systemActor,
    resolution_code: "not_needed",
  })
  return {
    ...record,
    items: row.items,
    messages: row.messages.map((message) => ({
      ...withInstants(message),
      attachment_ids: attachments.filter(({ message_id }) => message_id === message.id).map((file) => file.id),
    })),
    attachments,
    steps: row.steps.map((step) => toStep(step)),
    children: row.children.map(withInstants),
    deadlines: row.deadlines.map(withInstants),
    events: row.events.map(withInstants),
    merged: row.merged.map(withInstants),
    follow_ups: row.follow_ups.map(withInstants),
    actions: actionsFor(record.agent_state, "agent", facts),
  }
}
