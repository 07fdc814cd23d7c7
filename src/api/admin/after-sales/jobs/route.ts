import { serve } from "../../../../shared/http/serve"
import { platformOf } from "../../../services"
import { adminJobRoutes } from "./routes"

export const GET = serve(adminJobRoutes.list, async ({ scope, query }) => {
  const { kind, status, ...paging } = query
  const page = await platformOf(scope).listJobs({ kind, status }, paging)
  return { ...page, offset: paging.offset, limit: paging.limit }
})
