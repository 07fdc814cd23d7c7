import { serve } from "../../../../shared/http/serve"
import { warrantyOf } from "../../../services"
import { adminWarrantyRoutes } from "./routes"

export const GET = serve(
  () => adminWarrantyRoutes.list,
  async ({ scope, query }) => warrantyOf(scope).listAdminWarranties({ ...query, now: new Date() })
)
