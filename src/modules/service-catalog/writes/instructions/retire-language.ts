import type { Actor } from "../../../../shared/actor"
import { type VersionAction, versionTransitions } from "../../domain/version-machine"
import type { Sql } from "../../sql"
import { authorOf } from "../author"

type Retiring = { id: string; language: string; action: Exclude<VersionAction, "publish">; actor: Actor }

/** Takes the version in force of a language from customers. @returns its number; null when none was in force */
export async function retireLanguage(sql: Sql, { id, language, action, actor }: Retiring): Promise<number | null> {
  const [retired] = await sql<{ version: number }>(
    `update after_sales_instruction_version
     set status = 'retired', retired_at = now(), retired_by = ?, updated_at = now()
     where instruction_id = ? and language = ? and status = any(?) and deleted_at is null returning version`,
    [authorOf(actor), id, language, versionTransitions.statesFor(action)]
  )
  return retired?.version ?? null
}
