import { serve } from "../../../../../shared/http/serve"
import { platformOf } from "../../../../services"
import { adminJobRoutes } from "../routes"

export const GET = serve(
  () => adminJobRoutes.retrieve,
  async ({ scope, params }) => ({
    job: await platformOf(scope).retrieveJob(params.id),
  })
)
