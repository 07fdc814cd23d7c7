import { useParams } from "react-router-dom"
import { PolicyCompareModal } from "../../../../../../components/policies/policy-compare-modal"
import { usePolicy } from "../../../../../../hooks/api/policies"

const PolicyComparePage = () => {
  const { id = "" } = useParams()
  const { warranty_policy: policy } = usePolicy(id)
  return policy ? <PolicyCompareModal policy={policy} /> : null
}

export default PolicyComparePage
