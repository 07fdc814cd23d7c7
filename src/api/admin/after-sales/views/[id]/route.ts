import { serve } from "../../../../../shared/http/serve"
import { assertCan } from "../../../../../shared/permissions"
import { changeSavedViewWorkflow } from "../../../../../workflows/platform/workflows/change-saved-view"
import { removeSavedViewWorkflow } from "../../../../../workflows/platform/workflows/remove-saved-view"
import { deleted } from "../../../../answers/deleted"
import { mayShare } from "../may-share"
import { adminViewRoutes } from "../routes"

export const POST = serve(
  () => adminViewRoutes.update,
  async ({ scope, params, body, actor }) => {
    if (body.is_shared) {
      await assertCan(scope, actor, "views", "share")
    }
    const { result } = await changeSavedViewWorkflow(scope).run({
      input: { ...params, ...body, actor, may_share: await mayShare(scope, actor) },
    })
    return { view: result }
  }
)

export const DELETE = serve(
  () => adminViewRoutes.delete,
  async ({ scope, params, actor }) => {
    await removeSavedViewWorkflow(scope).run({ input: { ...params, actor, may_share: await mayShare(scope, actor) } })
    return deleted("view", params.id)
  }
)
