import { notFound } from "../../../../../shared/errors"
import { serve } from "../../../../../shared/http/serve"
import { assignRoleWorkflow } from "../../../../../workflows/platform/workflows/assign-role"
import { adminRoleRoutes } from "../routes"
import { listUserRoles } from "../user-roles"

export const POST = serve(
  () => adminRoleRoutes.assign,
  async ({ scope, params, body, actor }) => {
    const { user_id } = params
    await assignRoleWorkflow(scope).run({ input: { user_id, role: body.role, actor } })
    const role = (await listUserRoles(scope)).find((user) => user.user_id === user_id)

    return { role: role ?? notFound("User", user_id) }
  }
)
