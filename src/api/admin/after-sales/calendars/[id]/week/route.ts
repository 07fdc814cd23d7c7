import { serve } from "../../../../../../shared/http/serve"
import { casesOf } from "../../../../../services"
import { adminCalendarRoutes } from "../../routes"

export const GET = serve(
  () => adminCalendarRoutes.week,
  async ({ scope, params, query }) => ({
    week: await casesOf(scope).drawWeek({ id: params.id, from: query.from ?? null }),
  })
)
