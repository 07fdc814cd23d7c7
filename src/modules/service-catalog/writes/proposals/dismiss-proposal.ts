import type { DismissReason } from "../../domain/proposal-machine"
import type { Sql } from "../../sql"
import type { By, ProposalRecord } from "../../types"
import { appendEvent } from "../append-event"
import { authorOf } from "../author"
import { decide } from "./decide"

export type DismissProposalInput = By & { id: string; reason: DismissReason; note?: string | null }

/** No case comes of it. The occurrence is not proposed again; the rule's next one is. */
export async function dismissProposal(sql: Sql, input: DismissProposalInput): Promise<ProposalRecord> {
  const { id, reason, note = null, actor } = input
  const set = { dismissed_reason: reason, note, decided_at: new Date(), decided_by: authorOf(actor) }
  const proposal = await decide(sql, { id, action: "dismiss", set })
  await appendEvent(sql, { subject: "proposal", subject_id: id, kind: "dismissed", actor, data: { reason } })

  return proposal
}
