import { UnitReplaceForm } from "../../../../../components/units/unit-replace-form"
import { WithUnit } from "../../../../../components/units/with-unit"

const UnitReplacePage = () => <WithUnit>{(unit) => <UnitReplaceForm unit={unit} />}</WithUnit>

export default UnitReplacePage
