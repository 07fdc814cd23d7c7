import { usePolicy } from "../../hooks/api/policies"

export const PolicyBreadcrumb = ({ id }: { id: string }) => {
  const { warranty_policy: policy } = usePolicy(id)
  return policy ? <span>{policy.code}</span> : null
}
