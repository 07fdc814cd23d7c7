import { serve } from "../../../../../shared/http/serve"
import { detectNeedsWorkflow } from "../../../../../workflows/service-catalog/workflows/detect-needs"
import { adminProposalRoutes } from "../routes"

export const POST = serve(
  () => adminProposalRoutes.detect,
  async ({ scope }) => {
    const { result } = await detectNeedsWorkflow(scope).run({ input: { is_asked: true } })
    const { looked_at, proposed_ids, is_complete } = result
    return { detection: { looked_at, proposed: proposed_ids.length, is_complete } }
  }
)
