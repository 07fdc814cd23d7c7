import type { AdminUnit } from "../../../src/types"
import { useWarranties } from "../../hooks/api/warranties"
import { UnitRow } from "./unit-row"

/** Some units with what is promised for each, read in one go. */
export const UnitRows = ({ units }: { units: AdminUnit[] }) => {
  const { warranties = [] } = useWarranties({ unit_id: units.map(({ id }) => id), limit: 100 })

  return (
    <>
      {units.map((unit) => (
        <UnitRow key={unit.id} unit={unit} warranties={warranties.filter(({ unit_id }) => unit_id === unit.id)} />
      ))}
    </>
  )
}
