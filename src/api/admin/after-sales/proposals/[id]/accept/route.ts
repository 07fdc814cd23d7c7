import { serve } from "../../../../../../shared/http/serve"
import { acceptProposalWorkflow } from "../../../../../../workflows/service-catalog/workflows/accept-proposal"
import { proposalDetail } from "../../proposal-answer"
import { adminProposalRoutes } from "../../routes"

export const POST = serve(
  () => adminProposalRoutes.accept,
  async ({ scope, params, actor, locale }) => {
    await acceptProposalWorkflow(scope).run({ input: { id: params.id, actor } })
    return proposalDetail(scope, params.id, locale)
  }
)
