import { useParams } from "react-router-dom"
import { PrivacyReasonForm } from "../../../../../../components/privacy/privacy-reason-form"

const PrivacyExtendPage = () => {
  const { id = "" } = useParams()
  return <PrivacyReasonForm id={id} act="extend" />
}

export default PrivacyExtendPage
