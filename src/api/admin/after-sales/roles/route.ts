import { serve } from "../../../../shared/http/serve"
import { adminRoleRoutes } from "./routes"
import { listUserRoles } from "./user-roles"

export const GET = serve(
  () => adminRoleRoutes.list,
  async ({ scope }) => ({ roles: await listUserRoles(scope) })
)
