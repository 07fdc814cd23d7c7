import { serve } from "../../../../../shared/http/serve"
import { catalogOf } from "../../../../services"
import { adminServiceRoutes } from "../routes"

export const GET = serve(
  () => adminServiceRoutes.startSet,
  async ({ scope }) => ({
    start_set: await catalogOf(scope).listStartSet(),
  })
)
