import type { Actor } from "../../../shared/actor"
import { conflict } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { contentOf, mergeContent } from "./content"
import { findVersions } from "./find-versions"
import { authorOf } from "../author"
import { lockPolicy } from "./lock-policy"
import { retrievePolicy } from "./retrieve-policy"
import { contentColumns } from "./rows"
import type { PolicyContent, PolicyRecord } from "./types"

export type UpdateDraftInput = { policy_id: string; content: Partial<PolicyContent>; actor: Actor }

/** Changes the fields that are given, of the draft and of nothing else. */
export async function updateDraft(sql: Sql, { policy_id, content, actor }: UpdateDraftInput): Promise<PolicyRecord> {
  const policy = await lockPolicy(sql, policy_id)
  const [draft] = await findVersions(sql, { policy_id, statuses: ["draft"] })
  if (!draft) {
    conflict("no_draft", `Policy '${policy.code}' has no draft; make a new version first`)
  }
  const columns = contentColumns(mergeContent(contentOf(draft), content))
  await sql(
    `update after_sales_policy_version
     set ${Object.keys(columns).map((column) => `${column} = ?`).join(", ")}, updated_by = ?, updated_at = now()
     where id = ? and status = 'draft'`,
    [...Object.values(columns), authorOf(actor), draft.id]
  )
  return await retrievePolicy(sql, policy.id)
}
