import { notFound } from "../../../shared/errors"
import type { Sql } from "../sql"
import type { ProposalRecord } from "../types"
import { proposalColumns, type ProposalRow, toProposal } from "./proposal-record"

export async function retrieveProposal(sql: Sql, id: string): Promise<ProposalRecord> {
  const [row] = await sql<ProposalRow>(
    `select ${proposalColumns} from after_sales_proposal r where r.id = ? and r.deleted_at is null`,
    [id]
  )
  return row ? toProposal(row) : notFound("proposal", id)
}
