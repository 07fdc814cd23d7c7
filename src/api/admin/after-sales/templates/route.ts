import { serve } from "../../../../shared/http/serve"
import { platformOf } from "../../../services"
import { adminTemplateRoutes } from "./routes"

export const GET = serve(
  () => adminTemplateRoutes.list,
  async ({ scope }) => ({
    templates: await platformOf(scope).listTemplates(),
  })
)
