import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../shared/actor"
import type { Sql } from "../../../shared/sql"
import { authorOf } from "../author"
import { contentColumns } from "./rows"
import type { Idempotency, PolicyContent } from "./types"

type NewVersion = {
  policy_id: string
  version: number
  content: PolicyContent
  actor: Actor
  idempotency?: Idempotency | null
}

/** Writes a draft. A second draft of the same policy breaks a unique index. */
export async function insertVersion(sql: Sql, input: NewVersion): Promise<void> {
  const values = {
    id: generateEntityId(undefined, "aspver"),
    policy_id: input.policy_id,
    version: input.version,
    created_by: authorOf(input.actor),
    idempotency_key: input.idempotency?.key ?? null,
    idempotency_hash: input.idempotency?.hash ?? null,
    ...contentColumns(input.content),
  }
  await sql(
    `insert into after_sales_policy_version (${Object.keys(values).join(", ")})
     values (${Object.keys(values).map(() => "?").join(", ")})`,
    Object.values(values)
  )
}
