import { serve } from "../../../../../../shared/http/serve"
import { replaceUnitWorkflow } from "../../../../../../workflows/installed-base/workflows/replace-unit"
import { adminUnitRoutes } from "../../routes"
import { unitDetail } from "../../unit-detail"

export const POST = serve(adminUnitRoutes.replace, async ({ scope, params, body, actor }) => {
  const { by_unit_id, at = new Date().toISOString() } = body
  await replaceUnitWorkflow(scope).run({ input: { unit_id: params.id, by_unit_id, at, actor } })
  return { unit: await unitDetail(scope, params.id) }
})
