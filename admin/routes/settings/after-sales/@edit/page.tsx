import { GeneralForm } from "../../../../components/settings/general-form"
import { useSettings } from "../../../../hooks/api/settings"

const GeneralFormPage = () => {
  const { settings } = useSettings()
  return settings ? <GeneralForm settings={settings} /> : null
}

export default GeneralFormPage
