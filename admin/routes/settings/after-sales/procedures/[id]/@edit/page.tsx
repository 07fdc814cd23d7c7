import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { ProcedureEditor } from "../../../../../../components/procedures/procedure-editor"
import { useProcedure } from "../../../../../../hooks/api/procedures"

const ProcedureEditPage = () => {
  const { id = "" } = useParams()
  const { procedure } = useProcedure(id)
  const draft = procedure?.versions.find(({ status }) => status === "draft")

  return (
    <RouteFocusModal>{procedure && draft && <ProcedureEditor procedure={procedure} draft={draft} />}</RouteFocusModal>
  )
}

export default ProcedureEditPage
