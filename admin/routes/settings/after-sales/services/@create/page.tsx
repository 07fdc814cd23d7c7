import { ServiceCreateForm } from "../../../../../components/services/service-create-form"

const ServiceCreatePage = () => <ServiceCreateForm />

export default ServiceCreatePage
