import { ProcedureCreateForm } from "../../../../../components/procedures/procedure-create-form"

const ProcedureCreatePage = () => <ProcedureCreateForm />

export default ProcedureCreatePage
