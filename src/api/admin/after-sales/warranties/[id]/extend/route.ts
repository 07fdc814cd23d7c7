import { serve } from "../../../../../../shared/http/serve"
import { extendWarrantyWorkflow } from "../../../../../../workflows/warranty/workflows/extend-warranty"
import { adminWarrantyRoutes } from "../../routes"
import { warrantyDetail } from "../../warranty-detail"

export const POST = serve(
  () => adminWarrantyRoutes.extend,
  async ({ scope, params, body, actor }) => {
    await extendWarrantyWorkflow(scope).run({ input: { warranty_id: params.id, ...body, actor } })
    return { warranty: await warrantyDetail(scope, params.id) }
  }
)
