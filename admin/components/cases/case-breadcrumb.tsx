import { useCase } from "../../hooks/api/cases"

/** A case on the way to it: its number. */
export const CaseBreadcrumb = ({ id }: { id: string }) => {
  const { case_ } = useCase(id)
  return case_ ? <span>{case_.number}</span> : null
}
