import type { ProposalRecord } from "../../modules/service-catalog"
import type { Actor } from "../../shared/actor"
import { renderCode, textLocale } from "../../shared/texts"
import type { CaseRequest } from "../service-case/intake/types"

/** What makes a proposal's case the same one, however often it is asked for. */
export const originOf = (proposalId: string) => `proposal:${proposalId}`

/**
 * The case that a proposal asks for. It is about the unit, belongs to whoever owns the unit by now, and begins with the
 * reason in words.
 */
export function caseRequestOf(proposal: ProposalRecord, actor: Actor, country: string | null): CaseRequest {
  const locale = textLocale(country ?? "")
  const reason = { code: proposal.reason_code, params: proposal.params }
  return {
    service_id: proposal.service_id,
    items: [
      { unit_id: proposal.unit_id, quantity: 1, description: renderCode(locale, "detection", reason, "service") },
    ],
    channel: "detection",
    actor,
    asker: null,
    locale,
    assign: { to: "round_robin" },
    origin_key: originOf(proposal.id),
  }
}
