import { ProposalEvents } from "../events"
import type { Announcement } from "../steps/announce"

/** Tells of proposals that were made. */
export function announceProposals(ids: string[]): Announcement[] {
  return ids.map((id) => ({ name: ProposalEvents.CREATED, data: { id } }))
}
