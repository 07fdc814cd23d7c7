import { serve } from "../../../../../../shared/http/serve"
import { shortenWarrantyWorkflow } from "../../../../../../workflows/warranty/workflows/shorten-warranty"
import { adminWarrantyRoutes } from "../../routes"
import { warrantyDetail } from "../../warranty-detail"

export const POST = serve(
  () => adminWarrantyRoutes.shorten,
  async ({ scope, params, body, actor }) => {
    await shortenWarrantyWorkflow(scope).run({ input: { warranty_id: params.id, ...body, actor } })
    return { warranty: await warrantyDetail(scope, params.id) }
  }
)
