import { serve } from "../../../../../shared/http/serve"
import { deleteServiceLevelWorkflow } from "../../../../../workflows/service-case/clock/workflows/delete-service-level"
import { updateServiceLevelWorkflow } from "../../../../../workflows/service-case/clock/workflows/update-service-level"
import { deleted } from "../../../../answers/deleted"
import { casesOf } from "../../../../services"
import { adminServiceLevelRoutes } from "../routes"

export const GET = serve(
  () => adminServiceLevelRoutes.retrieve,
  async ({ scope, params }) => ({
    service_level: await casesOf(scope).retrieveServiceLevel(params.id),
  })
)

export const POST = serve(
  () => adminServiceLevelRoutes.update,
  async ({ scope, params, body, actor }) => {
    const { result } = await updateServiceLevelWorkflow(scope).run({ input: { id: params.id, content: body, actor } })
    return { service_level: result }
  }
)

export const DELETE = serve(
  () => adminServiceLevelRoutes.delete,
  async ({ scope, params, actor }) => {
    await deleteServiceLevelWorkflow(scope).run({ input: { id: params.id, actor } })
    return deleted("service_level", params.id)
  }
)
