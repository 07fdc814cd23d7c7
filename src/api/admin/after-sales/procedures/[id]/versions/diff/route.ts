import { serve } from "../../../../../../../shared/http/serve"
import { catalogOf } from "../../../../../../services"
import { adminProcedureRoutes } from "../../../routes"

export const GET = serve(
  () => adminProcedureRoutes.diff,
  async ({ scope, params, query }) => ({
    diff: { ...query, changes: await catalogOf(scope).diffProcedure({ id: params.id, ...query }) },
  })
)
