import { conflict, notAllowed } from "../../../../shared/errors"
import { procedureProblems } from "../../domain/procedure-gate"
import { versionTransitions } from "../../domain/version-machine"
import { procedureVersions } from "../../queries/procedure-versions"
import { retrieveProcedure } from "../../queries/retrieve-procedure"
import type { Sql } from "../../sql"
import type { By, ProcedureDetail } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { keepServicesReady } from "./keep-services-ready"
import { lockProcedure } from "./lock-procedure"
import { retirePublished } from "./retire-published"

/** `version`: the draft that the caller has seen, so that nothing newer goes out unread. */
export type PublishProcedureInput = By & { id: string; version?: number }

/**
 * Puts the draft in force for cases that come from now on. The version that was in force retires in the same moment;
 * cases that run keep it.
 */
export async function publishProcedure(
  sql: Sql,
  { id, version, actor }: PublishProcedureInput
): Promise<ProcedureDetail> {
  const procedure = await lockProcedure(sql, id)
  const versions = await procedureVersions(sql, id)
  const draft = versions.find(({ status }) => versionTransitions.find(status, "publish"))
  if (!draft || (version !== undefined && draft.version !== version)) {
    conflict("not_a_draft", `Procedure '${procedure.code}' has no draft ${version ?? ""}`.trimEnd(), {
      draft: draft?.version ?? null,
    })
  }
  const problems = procedureProblems(procedure.names, draft.steps)
  if (problems.length) {
    const named = problems.map(({ code, params }) => [code, ...Object.values(params)].join(" "))
    notAllowed(
      `Version ${draft.version} of procedure '${procedure.code}' can't be published; missing or wrong: ${named.join(", ")}`,
      "procedure_incomplete"
    )
  }
  await keepServicesReady(sql, id, draft.steps)
  await retirePublished(sql, id, "supersede", actor)
  await sql(
    `update after_sales_procedure_version set status = 'published', published_at = now(), published_by = ?,
       updated_at = now() where id = ? and status = 'draft'`,
    [authorOf(actor), draft.id]
  )
  await sql("update after_sales_procedure set updated_at = now() where id = ?", [id])
  await appendEvent(sql, {
    subject: "procedure",
    subject_id: id,
    kind: "published",
    actor,
    data: { version: draft.version },
  })
  return await retrieveProcedure(sql, id)
}
