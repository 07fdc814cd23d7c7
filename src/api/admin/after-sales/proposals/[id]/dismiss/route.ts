import { serve } from "../../../../../../shared/http/serve"
import { dismissProposalWorkflow } from "../../../../../../workflows/service-catalog/workflows/dismiss-proposal"
import { proposalDetail } from "../../proposal-answer"
import { adminProposalRoutes } from "../../routes"

export const POST = serve(
  () => adminProposalRoutes.dismiss,
  async ({ scope, params, body, actor, locale }) => {
    await dismissProposalWorkflow(scope).run({ input: { id: params.id, ...body, actor } })
    return proposalDetail(scope, params.id, locale)
  }
)
