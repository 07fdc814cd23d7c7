import { serve } from "../../../../shared/http/serve"
import { platformOf } from "../../../services"
import { adminJobRoutes } from "./routes"

export const GET = serve(
  () => adminJobRoutes.list,
  async ({ scope, query: { kind, status, ...paging } }) => platformOf(scope).listJobs({ kind, status }, paging)
)
