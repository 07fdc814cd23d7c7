import { UnitImportForm } from "../../../../components/units/unit-import-form"

export default UnitImportForm
