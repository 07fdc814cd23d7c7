import { serve } from "../../../../../shared/http/serve"
import { permissionsByStrategy, permissionsOfRole } from "../../../../../shared/permissions"
import { platformOf } from "../../../../services"
import { adminRoleRoutes } from "../routes"

export const GET = serve(
  () => adminRoleRoutes.me,
  async ({ scope, actor }) => {
    const platform = platformOf(scope)
    const { permissions } = platform.getOptions()

    return {
      me: permissions
        ? await permissionsByStrategy(permissions, actor, scope)
        : permissionsOfRole(await platform.roleOf(actor)),
    }
  }
)
