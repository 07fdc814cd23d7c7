import { serve } from "../../../../../shared/http/serve"
import { setProductSettingWorkflow } from "../../../../../workflows/installed-base/workflows/set-product-setting"
import { expectProduct, settingOf } from "../product-setting"
import { adminProductSettingRoutes } from "../routes"

export const GET = serve(
  () => adminProductSettingRoutes.retrieve,
  async ({ scope, params }) => ({
    product_setting: await settingOf(scope, params.product_id),
  })
)

export const POST = serve(
  () => adminProductSettingRoutes.update,
  async ({ scope, params, body, actor }) => {
    const { product_id } = params
    await expectProduct(scope, product_id)
    await setProductSettingWorkflow(scope).run({ input: { product_id, ...body, actor } })
    return { product_setting: await settingOf(scope, product_id) }
  }
)
