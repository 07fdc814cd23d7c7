import { conflict } from "../../../../shared/errors"
import { type ProposalAction, proposalTransitions } from "../../domain/proposal-machine"
import { retrieveProposal } from "../../queries/retrieve-proposal"
import type { Sql } from "../../sql"
import type { ProposalRecord } from "../../types"

type Change = { id: string; action: ProposalAction; set: Record<string, unknown> }

/** Compare and set: of two who decide at once, one wins and the other learns how it was decided. */
export async function decide(sql: Sql, { id, action, set }: Change): Promise<ProposalRecord> {
  const to = proposalTransitions.rows.find((row) => row.action === action)?.to
  const values = { status: to, ...set }
  const changed = await sql(
    `update after_sales_proposal set ${Object.keys(values)
      .map((column) => `${column} = ?`)
      .join(", ")},
       updated_at = now() where id = ? and status = any(?) and deleted_at is null returning 1`,
    [...Object.values(values), id, proposalTransitions.statesFor(action)]
  )
  const proposal = await retrieveProposal(sql, id)
  if (!changed.length) {
    conflict("proposal_decided", `The proposal was ${proposal.status} already`, {
      status: proposal.status,
      case_id: proposal.case_id,
      decided_at: proposal.decided_at,
    })
  }
  return proposal
}
