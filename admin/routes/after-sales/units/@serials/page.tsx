import { SerialImportForm } from "../../../../components/units/serial-import-form"

export default SerialImportForm
