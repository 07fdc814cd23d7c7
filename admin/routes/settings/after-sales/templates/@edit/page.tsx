import { useSearchParams } from "react-router-dom"
import { TemplateForm } from "../../../../../components/templates/template-form"
import { useTemplate } from "../../../../../hooks/api/templates"

const TemplateEditPage = () => {
  const [params] = useSearchParams()
  const { template } = useTemplate(params.get("code") ?? "", params.get("locale") ?? "en")
  return template ? <TemplateForm template={template} /> : null
}

export default TemplateEditPage
