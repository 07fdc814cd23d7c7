import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { ProcedureCompare } from "../../../../../../components/procedures/procedure-compare"
import { useProcedure } from "../../../../../../hooks/api/procedures"

const ProcedureComparePage = () => {
  const { id = "" } = useParams()
  const { procedure } = useProcedure(id)
  return <RouteFocusModal>{procedure && <ProcedureCompare procedure={procedure} />}</RouteFocusModal>
}

export default ProcedureComparePage
