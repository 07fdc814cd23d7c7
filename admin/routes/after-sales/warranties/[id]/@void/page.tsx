import { useParams } from "react-router-dom"
import { WarrantyVoidForm } from "../../../../../components/warranties/warranty-void-form"

const WarrantyVoidPage = () => {
  const { id = "" } = useParams()
  return <WarrantyVoidForm warrantyId={id} />
}

export default WarrantyVoidPage
