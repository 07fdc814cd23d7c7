import { useParams } from "react-router-dom"
import { PolicyEditForm } from "../../../../../../components/policies/policy-edit-form"
import { usePolicy } from "../../../../../../hooks/api/policies"

const PolicyEditPage = () => {
  const { id = "" } = useParams()
  const { warranty_policy: policy } = usePolicy(id)
  const draft = policy?.versions.find(({ status }) => status === "draft")
  return policy && draft ? <PolicyEditForm policy={policy} draft={draft} /> : null
}

export default PolicyEditPage
