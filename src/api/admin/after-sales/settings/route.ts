import { serve } from "../../../../shared/http/serve"
import { updateSettingsWorkflow } from "../../../../workflows/platform/workflows/update-settings"
import { platformOf } from "../../../services"
import { adminSettingRoutes } from "./routes"

export const GET = serve(
  () => adminSettingRoutes.retrieve,
  async ({ scope }) => ({
    settings: await platformOf(scope).getSettings(),
  })
)

export const POST = serve(
  () => adminSettingRoutes.update,
  async ({ scope, body, actor }) => {
    await updateSettingsWorkflow(scope).run({ input: { patch: body, actor } })
    return { settings: await platformOf(scope).getSettings() }
  }
)
