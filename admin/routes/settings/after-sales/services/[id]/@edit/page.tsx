import { useParams } from "react-router-dom"
import { ServiceEditForm } from "../../../../../../components/services/service-edit-form"
import { useService } from "../../../../../../hooks/api/services"

const ServiceEditPage = () => {
  const { id = "" } = useParams()
  const { service } = useService(id)
  return service ? <ServiceEditForm service={service} /> : null
}

export default ServiceEditPage
