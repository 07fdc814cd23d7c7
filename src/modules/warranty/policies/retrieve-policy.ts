import { notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { policyColumns, type PolicyRow, toPolicy } from "./policy-record"
import type { PolicyRecord } from "./types"

/** A policy with all its versions. */
export async function retrievePolicy(sql: Sql, id: string): Promise<PolicyRecord> {
  const [row] = await sql<PolicyRow>(
    `select ${policyColumns} from after_sales_policy p where p.id = ? and p.deleted_at is null`,
    [id]
  )
  return row ? toPolicy(row) : notFound("Policy", id)
}
