import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import type { AdminCaseDetail } from "../../../src/types"
import { useCase } from "../../hooks/api/cases"

/** A form over a case's page: the page has read the case already. */
export const WithCase = ({ children }: { children: (case_: AdminCaseDetail) => ReactNode }) => {
  const { id = "" } = useParams()
  const { case_ } = useCase(id)
  return case_ ? <>{children(case_)}</> : null
}
