import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProposalRecord } from "../../../../modules/service-catalog"
import { withText } from "../../../catalog-texts"
import { catalogOf } from "../../../services"

/** A proposal, with its reason in the asker's language. */
export function proposalAnswer({ reason_code, params, ...proposal }: ProposalRecord, locale: string) {
  return { ...proposal, reason: withText(locale, "detection", { code: reason_code, params }) }
}

/** A proposal with its history, as every route of one proposal answers. */
export async function proposalDetail(scope: MedusaContainer, id: string, locale: string) {
  const catalog = catalogOf(scope)
  const [proposal, history] = await Promise.all([catalog.retrieveProposal(id), catalog.historyOf(id)])

  return { proposal: { ...proposalAnswer(proposal, locale), history } }
}
