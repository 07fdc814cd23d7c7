import { UnitSerialForm } from "../../../../../components/units/unit-serial-form"
import { WithUnit } from "../../../../../components/units/with-unit"

const UnitSerialPage = () => <WithUnit>{(unit) => <UnitSerialForm unit={unit} />}</WithUnit>

export default UnitSerialPage
