import { useParams } from "react-router-dom"
import { JurisdictionOverrideForm } from "../../../../../../components/jurisdictions/jurisdiction-override-form"
import { useJurisdiction } from "../../../../../../hooks/api/jurisdictions"

const JurisdictionOverridePage = () => {
  const { code = "" } = useParams()
  const { jurisdiction } = useJurisdiction(code)
  return jurisdiction ? <JurisdictionOverrideForm jurisdiction={jurisdiction} /> : null
}

export default JurisdictionOverridePage
