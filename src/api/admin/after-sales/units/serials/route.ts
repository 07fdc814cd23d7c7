import { serve } from "../../../../../shared/http/serve"
import { scanUnitSerialsWorkflow } from "../../../../../workflows/installed-base/workflows/scan-unit-serials"
import { adminUnitBulkRoutes } from "../bulk-routes"

export const POST = serve(
  () => adminUnitBulkRoutes.scan,
  async ({ scope, body, actor }) => {
    const { result } = await scanUnitSerialsWorkflow(scope).run({ input: { ...body, actor } })
    return result
  }
)
