import { serve } from "../../../../shared/http/serve"
import { installedBaseOf } from "../../../services"
import { adminUnitRoutes } from "./routes"

export const GET = serve(
  () => adminUnitRoutes.list,
  async ({ scope, query }) => installedBaseOf(scope).listAdminUnits(query)
)
