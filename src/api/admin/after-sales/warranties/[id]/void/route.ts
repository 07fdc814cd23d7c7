import { serve } from "../../../../../../shared/http/serve"
import { voidWarrantyWorkflow } from "../../../../../../workflows/warranty/workflows/void-warranty"
import { adminWarrantyRoutes } from "../../routes"
import { warrantyDetail } from "../../warranty-detail"

export const POST = serve(
  () => adminWarrantyRoutes.void,
  async ({ scope, params, body, actor }) => {
    await voidWarrantyWorkflow(scope).run({ input: { warranty_id: params.id, reason: body.reason, actor } })
    return { warranty: await warrantyDetail(scope, params.id) }
  }
)
