import { useSearchParams } from "react-router-dom"
import { CaseCreateForm } from "../../../../components/cases/forms/case-create-form"

/** From an order, a customer or a unit one comes with what is known already. */
const CaseCreatePage = () => {
  const [params] = useSearchParams()
  return (
    <CaseCreateForm
      orderId={params.get("order_id") ?? undefined}
      customerId={params.get("customer_id") ?? undefined}
      unitId={params.get("unit_id") ?? undefined}
    />
  )
}

export default CaseCreatePage
