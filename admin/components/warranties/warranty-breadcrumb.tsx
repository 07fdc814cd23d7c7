import { useWarranty } from "../../hooks/api/warranties"
import { useWarrantyName } from "../../hooks/use-warranty-name"

export const WarrantyBreadcrumb = ({ id }: { id: string }) => {
  const nameOf = useWarrantyName()
  const { warranty } = useWarranty(id)
  return warranty ? <span>{nameOf(warranty)}</span> : null
}
