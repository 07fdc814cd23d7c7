import { useParams } from "react-router-dom"
import { WarrantyShortenForm } from "../../../../../components/warranties/warranty-shorten-form"

const WarrantyShortenPage = () => {
  const { id = "" } = useParams()
  return <WarrantyShortenForm warrantyId={id} />
}

export default WarrantyShortenPage
