import { csvOf } from "../../../../../shared/http/csv"
import { serve } from "../../../../../shared/http/serve"
import type { AdminUnit } from "../../../../../modules/installed-base"
import { installedBaseOf } from "../../../../services"
import { adminUnitBulkRoutes } from "../bulk-routes"
import { exportPages } from "../export-pages"
import { adminUnit } from "../responses"

const columns = () => Object.keys(adminUnit.shape) as (keyof AdminUnit)[]

export const GET = serve(
  () => adminUnitBulkRoutes.export,
  async ({ scope, query }) => ({
    filename: "units.csv",
    content: csvOf(columns(), exportPages(installedBaseOf(scope), query)),
  })
)
