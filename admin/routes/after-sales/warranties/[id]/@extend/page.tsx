import { useParams } from "react-router-dom"
import { WarrantyExtendForm } from "../../../../../components/warranties/warranty-extend-form"

const WarrantyExtendPage = () => {
  const { id = "" } = useParams()
  return <WarrantyExtendForm warrantyId={id} />
}

export default WarrantyExtendPage
