import { UnitCorrectForm } from "../../../../../components/units/unit-correct-form"
import { WithUnit } from "../../../../../components/units/with-unit"

const UnitCorrectPage = () => <WithUnit>{(unit) => <UnitCorrectForm unit={unit} />}</WithUnit>

export default UnitCorrectPage
