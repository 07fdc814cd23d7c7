import { useService } from "../../hooks/api/services"
import { useTextOf } from "../../hooks/use-text-of"

export const ServiceBreadcrumb = ({ id }: { id: string }) => {
  const { service } = useService(id)
  const textOf = useTextOf()
  return service ? <span>{textOf(service.names) || service.code}</span> : null
}
