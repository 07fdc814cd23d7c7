import type { Actor } from "../../../../shared/actor"
import { type VersionAction, versionTransitions } from "../../domain/version-machine"
import type { Sql } from "../../sql"
import { authorOf } from "../author"

/** Takes the version that is in force out of use; cases that run by it go on. */
export async function retirePublished(
  sql: Sql,
  procedureId: string,
  action: Exclude<VersionAction, "publish">,
  actor: Actor
): Promise<void> {
  await sql(
    `update after_sales_procedure_version set status = 'retired', retired_at = now(), retired_by = ?, updated_at = now()
     where procedure_id = ? and status = any(?) and deleted_at is null`,
    [authorOf(actor), procedureId, versionTransitions.statesFor(action)]
  )
}
