import { useSearchParams } from "react-router-dom"
import { ProposalDismissForm } from "../../../../components/proposals/proposal-dismiss-form"

const ProposalDismissPage = () => {
  const [params] = useSearchParams()
  return <ProposalDismissForm id={params.get("id") ?? ""} />
}

export default ProposalDismissPage
