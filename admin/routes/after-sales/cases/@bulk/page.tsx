import { useLocation } from "react-router-dom"
import { CaseBulkForm } from "../../../../components/cases/forms/case-bulk-form"

/** The selection comes with the navigation; who opens the address by hand has selected nothing. */
const CaseBulkPage = () => {
  const { state } = useLocation() as { state: { ids?: string[] } | null }
  return <CaseBulkForm ids={state?.ids ?? []} />
}

export default CaseBulkPage
