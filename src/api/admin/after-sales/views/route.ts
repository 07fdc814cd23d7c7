import { serve } from "../../../../shared/http/serve"
import { assertCan } from "../../../../shared/permissions"
import { createSavedViewWorkflow } from "../../../../workflows/platform/workflows/create-saved-view"
import { idempotencyOf } from "../../../idempotency"
import { platformOf } from "../../../services"
import { adminViewRoutes } from "./routes"

export const GET = serve(
  () => adminViewRoutes.list,
  async ({ scope, query, actor }) => ({
    views: await platformOf(scope).listSavedViews(query.resource, actor),
  })
)

export const POST = serve(
  () => adminViewRoutes.create,
  async ({ scope, body, actor, idempotencyKey }) => {
    if (body.is_shared) {
      await assertCan(scope, actor, "views", "share")
    }
    const { result } = await createSavedViewWorkflow(scope).run({
      input: { ...body, actor, idempotency: idempotencyOf(idempotencyKey, body) },
    })
    return { view: result }
  }
)
