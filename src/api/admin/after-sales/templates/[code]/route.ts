import { serve } from "../../../../../shared/http/serve"
import { resetTemplateWorkflow } from "../../../../../workflows/platform/workflows/reset-template"
import { saveTemplateWorkflow } from "../../../../../workflows/platform/workflows/save-template"
import { deleted } from "../../../../answers/deleted"
import { adminTemplateRoutes } from "../routes"
import { templateCodeOf, templateOf } from "../template"

export const GET = serve(adminTemplateRoutes.retrieve, async ({ scope, params, query }) => ({
  template: await templateOf(scope, templateCodeOf(params.code), query.locale),
}))

export const POST = serve(adminTemplateRoutes.update, async ({ scope, params, body, actor }) => {
  const code = templateCodeOf(params.code)
  await saveTemplateWorkflow(scope).run({ input: { code, ...body, actor } })
  return { template: await templateOf(scope, code, body.locale) }
})

export const DELETE = serve(adminTemplateRoutes.reset, async ({ scope, params, query }) => {
  const code = templateCodeOf(params.code)
  const { result } = await resetTemplateWorkflow(scope).run({ input: { code, locale: query.locale } })
  return deleted("template", result.id)
})
