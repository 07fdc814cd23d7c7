import { UnitRejectForm } from "../../../../../components/units/unit-reject-form"
import { WithUnit } from "../../../../../components/units/with-unit"

const UnitRejectPage = () => <WithUnit>{(unit) => <UnitRejectForm unitId={unit.id} />}</WithUnit>

export default UnitRejectPage
