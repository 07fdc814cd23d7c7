import { serve } from "../../../../../shared/http/serve"
import { resetTemplateWorkflow } from "../../../../../workflows/platform/workflows/reset-template"
import { saveTemplateWorkflow } from "../../../../../workflows/platform/workflows/save-template"
import { deleted } from "../../../../answers/deleted"
import { platformOf } from "../../../../services"
import { adminTemplateRoutes } from "../routes"

export const GET = serve(
  () => adminTemplateRoutes.retrieve,
  async ({ scope, params, query }) => ({
    template: await platformOf(scope).retrieveTemplate(params.code, query.locale),
  })
)

export const POST = serve(
  () => adminTemplateRoutes.update,
  async ({ scope, params, body, actor }) => {
    await saveTemplateWorkflow(scope).run({ input: { ...params, ...body, actor } })
    return { template: await platformOf(scope).retrieveTemplate(params.code, body.locale) }
  }
)

export const DELETE = serve(
  () => adminTemplateRoutes.reset,
  async ({ scope, params, query }) => {
    const { result } = await resetTemplateWorkflow(scope).run({ input: { ...params, locale: query.locale } })
    return deleted("template", result.id)
  }
)
