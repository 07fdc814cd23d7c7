import { serve } from "../../../../../shared/http/serve"
import { warrantyOf } from "../../../../services"
import { adminWarrantyRoutes } from "../routes"

export const GET = serve(adminWarrantyRoutes.retrieve, async ({ scope, params }) => ({
  warranty: await warrantyOf(scope).retrieveAdminWarranty(params.id),
}))
