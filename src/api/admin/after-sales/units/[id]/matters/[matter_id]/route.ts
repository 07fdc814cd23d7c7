import { serve } from "../../../../../../../shared/http/serve"
import { closeMatterWorkflow } from "../../../../../../../workflows/installed-base/workflows/close-matter"
import { deleted } from "../../../../../../answers/deleted"
import { adminUnitRoutes } from "../../../routes"

export const DELETE = serve(
  () => adminUnitRoutes.closeMatter,
  async ({ scope, params, actor }) => {
    await closeMatterWorkflow(scope).run({ input: { unit_id: params.id, matter_id: params.matter_id, actor } })
    return deleted("unit_matter", params.matter_id)
  }
)
