import { useSearchParams } from "react-router-dom"
import { InstructionCreateForm } from "../../../../../components/instructions/instruction-create-form"

const InstructionCreatePage = () => {
  const [params] = useSearchParams()
  return <InstructionCreateForm productId={params.get("product_id") ?? undefined} />
}

export default InstructionCreatePage
