import { ServiceAdoptForm } from "../../../../../components/services/service-adopt-form"
import { useStartSet } from "../../../../../hooks/api/services"

const ServiceAdoptPage = () => {
  const { start_set: entries } = useStartSet()
  return entries ? <ServiceAdoptForm entries={entries} /> : null
}

export default ServiceAdoptPage
