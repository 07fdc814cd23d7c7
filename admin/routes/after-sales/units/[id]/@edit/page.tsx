import { UnitEditForm } from "../../../../../components/units/unit-edit-form"
import { WithUnit } from "../../../../../components/units/with-unit"

const UnitEditPage = () => <WithUnit>{(unit) => <UnitEditForm unit={unit} />}</WithUnit>

export default UnitEditPage
