import { serve } from "../../../../../../shared/http/serve"
import { platformOf } from "../../../../../services"
import { adminTemplateRoutes } from "../../routes"

export const POST = serve(
  () => adminTemplateRoutes.preview,
  async ({ scope, params, body }) => ({
    preview: await platformOf(scope).previewTemplate({ ...params, ...body }),
  })
)
