import { UnitRepointForm } from "../../../../../components/units/unit-repoint-form"
import { WithUnit } from "../../../../../components/units/with-unit"

const UnitRepointPage = () => <WithUnit>{(unit) => <UnitRepointForm unit={unit} />}</WithUnit>

export default UnitRepointPage
