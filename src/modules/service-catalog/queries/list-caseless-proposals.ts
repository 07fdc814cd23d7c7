import type { Sql } from "../sql"
import type { ProposalRecord } from "../types"
import { proposalColumns, type ProposalRow, toProposal } from "./proposal-record"

/** Accepted proposals whose case is missing: whoever accepted them died before it was there. */
export async function listCaselessProposals(
  sql: Sql,
  { before, limit }: { before: Date; limit: number }
): Promise<ProposalRecord[]> {
  const rows = await sql<ProposalRow>(
    `select ${proposalColumns} from after_sales_proposal r
     where r.status = 'accepted' and r.case_id is null and r.decided_at < ? and r.deleted_at is null
     order by r.decided_at, r.id limit ?`,
    [before, limit]
  )
  return rows.map(toProposal)
}
