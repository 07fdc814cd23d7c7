import { serve } from "../../../../../../shared/http/serve"
import { cancelJobWorkflow } from "../../../../../../workflows/platform/workflows/cancel-job"
import { platformOf } from "../../../../../services"
import { adminJobRoutes } from "../../routes"

export const POST = serve(
  () => adminJobRoutes.cancel,
  async ({ scope, params }) => {
    await cancelJobWorkflow(scope).run({ input: { job_id: params.id } })
    return { job: await platformOf(scope).retrieveJob(params.id) }
  }
)
