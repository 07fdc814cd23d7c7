import { serve } from "../../../../../../../shared/http/serve"
import { casesOf } from "../../../../../../services"
import { adminCaseRoutes } from "../../../routes"

export const GET = serve(
  () => adminCaseRoutes.verifyHistory,
  async ({ scope, params }) => {
    const check = await casesOf(scope).verifyHistory(params.id)
    return { intact: check.is_intact, events: check.events, broken_at: check.is_intact ? null : check.broken.seq }
  }
)
