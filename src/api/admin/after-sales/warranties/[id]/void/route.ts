import { serve } from "../../../../../../shared/http/serve"
import { voidWarrantyWorkflow } from "../../../../../../workflows/warranty/workflows/void-warranty"
import { warrantyOf } from "../../../../../services"
import { adminWarrantyRoutes } from "../../routes"

export const POST = serve(adminWarrantyRoutes.void, async ({ scope, params, body, actor }) => {
  await voidWarrantyWorkflow(scope).run({ input: { warranty_id: params.id, reason: body.reason, actor } })
  return { warranty: await warrantyOf(scope).retrieveAdminWarranty(params.id) }
})
