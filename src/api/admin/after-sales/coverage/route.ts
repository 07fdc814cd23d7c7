import { serve } from "../../../../shared/http/serve"
import { assessUnit } from "../../../assess-unit"
import { adminCoverageRoutes } from "./routes"

export const GET = serve(
  () => adminCoverageRoutes.retrieve,
  async ({ scope, query, locale }) => ({
    coverage: await assessUnit(scope, query.unit_id, query, locale),
  })
)
