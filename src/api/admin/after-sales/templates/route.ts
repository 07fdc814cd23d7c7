import { serve } from "../../../../shared/http/serve"
import { adminTemplateRoutes } from "./routes"
import { listTemplates } from "./template"

export const GET = serve(adminTemplateRoutes.list, async ({ scope }) => ({ templates: await listTemplates(scope) }))
