import { listPage, type PageInput } from "../../../shared/list-page"
import { searchWords } from "../../../shared/search-words"
import type { ProposalStatus } from "../domain/proposal-machine"
import type { DetectionKind } from "../domain/types"
import type { Sql } from "../sql"
import { proposalColumns, type ProposalRow, toProposal } from "./proposal-record"

export type ProposalsRequest = PageInput & {
  /** Words in title, serial number or order number. */
  q?: string
  status?: ProposalStatus[]
  service_id?: string[]
  unit_id?: string[]
  customer_id?: string[]
  reason?: DetectionKind[]
}

const filters = {
  status: "r.status",
  service_id: "r.service_id",
  unit_id: "r.unit_id",
  customer_id: "r.owner_customer_id",
  reason: "r.reason_code",
} as const

/** Proposals for the dashboard's page, newest first. */
export async function listProposals(sql: Sql, request: ProposalsRequest) {
  const { rows, ...page } = await listPage<ProposalRow>(
    sql,
    {
      name: "proposals",
      columns: proposalColumns,
      from: "after_sales_proposal r",
      alias: "r",
      where: [
        { sql: "r.deleted_at is null", params: [] },
        ...(Object.keys(filters) as (keyof typeof filters)[]).flatMap((name) =>
          request[name] ? [{ sql: `${filters[name]} = any(?)`, params: [request[name]] }] : []
        ),
        ...searchWords("r.search_text", request.q),
      ],
      sorts: {
        created_at: { by: "r.created_at", type: "timestamptz" },
        due_on: { by: "r.due_on", type: "text" },
      },
      defaultOrder: "-created_at",
    },
    request
  )
  return { proposals: rows.map(toProposal), ...page }
}
