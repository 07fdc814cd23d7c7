import { conflict } from "../../../../shared/errors"
import { procedureVersions } from "../../queries/procedure-versions"
import { retrieveProcedure } from "../../queries/retrieve-procedure"
import type { Sql } from "../../sql"
import type { Creating, ProcedureDetail } from "../../types"
import { appendEvent } from "../append-event"
import { findRepeated } from "../find-repeated"
import { insertVersion } from "./insert-version"
import { lockProcedure } from "./lock-procedure"

export type CreateProcedureVersionInput = Creating & { id: string }

/** A new draft, which begins as a copy of the latest version. A procedure has one draft at a time. */
export async function createProcedureVersion(sql: Sql, input: CreateProcedureVersionInput): Promise<ProcedureDetail> {
  const repeated = await findRepeated(sql, "after_sales_procedure_version", input)
  if (repeated) {
    return await retrieveProcedure(sql, repeated)
  }
  const { id, code } = await lockProcedure(sql, input.id)
  const [latest] = await procedureVersions(sql, id)
  if (latest.status === "draft") {
    conflict("draft_exists", `Version ${latest.version} of procedure '${code}' is still a draft`, {
      version: latest.version,
    })
  }
  const version = latest.version + 1
  await insertVersion(sql, { ...input, procedure_id: id, version, steps: latest.steps })
  await appendEvent(sql, {
    subject: "procedure",
    subject_id: id,
    kind: "version_created",
    actor: input.actor,
    data: { version },
  })
  return await retrieveProcedure(sql, id)
}
