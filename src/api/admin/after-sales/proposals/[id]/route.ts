import { serve } from "../../../../../shared/http/serve"
import { proposalDetail } from "../proposal-answer"
import { adminProposalRoutes } from "../routes"

export const GET = serve(
  () => adminProposalRoutes.retrieve,
  async ({ scope, params, locale }) => proposalDetail(scope, params.id, locale)
)
