import { serve } from "../../../../../shared/http/serve"
import { installedBaseOf, platformOf } from "../../../../services"
import { adminUnitBulkRoutes } from "../bulk-routes"

export const GET = serve(
  () => adminUnitBulkRoutes.sync,
  async ({ scope }) => {
    const [lag, sweeps] = await Promise.all([installedBaseOf(scope).syncLag(), platformOf(scope).listSweeps()])
    return { sync: { ...lag, sweeps } }
  }
)
