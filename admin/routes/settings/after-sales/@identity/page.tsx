import { useSearchParams } from "react-router-dom"
import { IdentityForm } from "../../../../components/settings/identity-form"
import { useSettings } from "../../../../hooks/api/settings"

const IdentityFormPage = () => {
  const [params] = useSearchParams()
  const { settings } = useSettings()
  return settings ? <IdentityForm settings={settings} language={params.get("language")} /> : null
}

export default IdentityFormPage
