import { retrieveProposal } from "../../queries/retrieve-proposal"
import type { Sql } from "../../sql"
import type { By, ProposalRecord } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { decide } from "./decide"

export type AcceptProposalInput = By & { id: string }

export type AcceptedProposal = {
  proposal: ProposalRecord
  /** False when it was accepted before: nothing was written. */
  is_new: boolean
}

/** An agent wants the case. Asked again, it is what it was. */
export async function acceptProposal(sql: Sql, { id, actor }: AcceptProposalInput): Promise<AcceptedProposal> {
  await sql("select 1 from after_sales_proposal where id = ? for update", [id])
  const present = await retrieveProposal(sql, id)
  if (present.status === "accepted") {
    return { proposal: present, is_new: false }
  }
  const set = { decided_at: new Date(), decided_by: authorOf(actor) }
  const proposal = await decide(sql, { id, action: "accept", set })
  await appendEvent(sql, { subject: "proposal", subject_id: id, kind: "accepted", actor })

  return { proposal, is_new: true }
}
