import { complaintAbout, renderTemplate } from "../../../../../../modules/platform/templates/render"
import { sampleVariables } from "../../../../../../modules/platform/templates/variables"
import { invalid } from "../../../../../../shared/errors"
import { serve } from "../../../../../../shared/http/serve"
import { adminTemplateRoutes } from "../../routes"
import { templateCodeOf, templateOf } from "../../template"

export const POST = serve(adminTemplateRoutes.preview, async ({ scope, params, body }) => {
  const code = templateCodeOf(params.code)
  const { subject, text } = await templateOf(scope, code, body.locale)
  const wording = { subject: body.subject ?? subject, text: body.text ?? text }
  const sample = sampleVariables(code, body.locale)
  const complaint = await complaintAbout(wording, sample)
  return {
    preview: complaint === null ? await renderTemplate(wording, sample) : invalid("text", wording.text, complaint),
  }
})
