import { useUnit } from "../../hooks/api/units"

/** A unit on the way to it: its serial number if it has one, else its product. */
export const UnitBreadcrumb = ({ id }: { id: string }) => {
  const { unit } = useUnit(id)
  return unit ? <span>{unit.serial_number ?? unit.product_title}</span> : null
}
