import { RouteFocusModal } from "@medusajs/dashboard/components"
import { PolicyCreateForm } from "../../../../../components/policies/policy-create-form"

const PolicyCreatePage = () => (
  <RouteFocusModal>
    <PolicyCreateForm />
  </RouteFocusModal>
)

export default PolicyCreatePage
