import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import type { AdminUnitDetail } from "../../../src/types"
import { useUnit } from "../../hooks/api/units"

/** A form over a unit's page: the page has read the unit already. */
export const WithUnit = ({ children }: { children: (unit: AdminUnitDetail) => ReactNode }) => {
  const { id = "" } = useParams()
  const { unit } = useUnit(id)
  return unit ? <>{children(unit)}</> : null
}
