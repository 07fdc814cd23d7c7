import { UnitScanForm } from "../../../../components/units/unit-scan-form"

export default UnitScanForm
