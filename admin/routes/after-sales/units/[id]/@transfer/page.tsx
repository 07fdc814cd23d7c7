import { UnitTransferForm } from "../../../../../components/units/unit-transfer-form"
import { WithUnit } from "../../../../../components/units/with-unit"

const UnitTransferPage = () => <WithUnit>{(unit) => <UnitTransferForm unit={unit} />}</WithUnit>

export default UnitTransferPage
