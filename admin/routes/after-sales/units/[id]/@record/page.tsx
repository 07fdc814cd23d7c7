import { UnitRecordForm } from "../../../../../components/units/unit-record-form"
import { WithUnit } from "../../../../../components/units/with-unit"

const UnitRecordPage = () => <WithUnit>{(unit) => <UnitRecordForm unit={unit} />}</WithUnit>

export default UnitRecordPage
