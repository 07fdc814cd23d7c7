import { listPage, type PageInput } from "../../../shared/list-page"
import type { Sql } from "../../../shared/sql"
import type { PolicyKind } from "../domain/types"
import { searchWords } from "../../../shared/search-words"
import { policyColumns, type PolicyRow, policyStatus, toPolicy } from "./policy-record"
import type { PolicyRecord, PolicyStatus } from "./types"

export type PolicyListInput = PageInput & {
  /** Words in the code or in a name of any version. */
  q?: string
  kind?: PolicyKind[]
  status?: PolicyStatus[]
}

export type PolicyList = {
  policies: PolicyRecord[]
  count: number
  count_exact: boolean
  offset: number
  limit: number
  next_cursor: string | null
}

const searched = `lower(' ' || p.code || ' ' || coalesce((select string_agg(n.value, ' ')
  from after_sales_policy_version v, jsonb_each_text(v.name) n
  where v.policy_id = p.id and v.deleted_at is null), '') || ' ')`

/** Policies with their versions, for the settings page. */
export async function listPolicies(sql: Sql, input: PolicyListInput): Promise<PolicyList> {
  const { rows, ...page } = await listPage<PolicyRow>(
    sql,
    {
      name: "warranty_policies",
      columns: policyColumns,
      from: "after_sales_policy p",
      alias: "p",
      where: [
        { sql: "p.deleted_at is null", params: [] },
        ...(input.kind ? [{ sql: "p.kind = any(?)", params: [input.kind] }] : []),
        ...(input.status ? [{ sql: `${policyStatus} = any(?)`, params: [input.status] }] : []),
        ...searchWords(searched, input.q),
      ],
      sorts: { created_at: { by: "p.created_at", type: "timestamptz" }, code: { by: "p.code", type: "text" } },
      defaultOrder: "-created_at",
    },
    input
  )
  return { policies: rows.map(toPolicy), ...page }
}
