import { useParams } from "react-router-dom"
import { PrivacyReasonForm } from "../../../../../../components/privacy/privacy-reason-form"

const PrivacyRefusePage = () => {
  const { id = "" } = useParams()
  return <PrivacyReasonForm id={id} act="refuse" />
}

export default PrivacyRefusePage
