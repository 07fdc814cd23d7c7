import { CaseResolveForm } from "../../../../../components/cases/forms/case-resolve-form"
import { WithCase } from "../../../../../components/cases/with-case"

const CaseResolvePage = () => <WithCase>{(case_) => <CaseResolveForm case_={case_} />}</WithCase>

export default CaseResolvePage
