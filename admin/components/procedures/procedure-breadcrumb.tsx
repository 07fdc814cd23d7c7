import { useProcedure } from "../../hooks/api/procedures"
import { useTextOf } from "../../hooks/use-text-of"

export const ProcedureBreadcrumb = ({ id }: { id: string }) => {
  const { procedure } = useProcedure(id)
  const textOf = useTextOf()
  return procedure ? <span>{textOf(procedure.names) || procedure.code}</span> : null
}
