import { serve } from "../../../../../shared/http/serve"
import { adminWarrantyRoutes } from "../routes"
import { warrantyDetail } from "../warranty-detail"

export const GET = serve(
  () => adminWarrantyRoutes.retrieve,
  async ({ scope, params }) => ({
    warranty: await warrantyDetail(scope, params.id),
  })
)
