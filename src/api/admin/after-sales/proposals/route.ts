import { serve } from "../../../../shared/http/serve"
import { catalogOf } from "../../../services"
import { proposalAnswer } from "./proposal-answer"
import { adminProposalRoutes } from "./routes"

export const GET = serve(
  () => adminProposalRoutes.list,
  async ({ scope, query, locale }) => {
    const { proposals, ...page } = await catalogOf(scope).listProposals(query)
    return { proposals: proposals.map((one) => proposalAnswer(one, locale)), ...page }
  }
)
