import { UnitHoldForm } from "../../../../../components/units/unit-hold-form"
import { WithUnit } from "../../../../../components/units/with-unit"

const UnitHoldPage = () => <WithUnit>{(unit) => <UnitHoldForm unitId={unit.id} />}</WithUnit>

export default UnitHoldPage
