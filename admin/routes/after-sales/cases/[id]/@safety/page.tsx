import { CaseSafetyForm } from "../../../../../components/cases/forms/case-safety-form"
import { WithCase } from "../../../../../components/cases/with-case"

const CaseSafetyPage = () => <WithCase>{(case_) => <CaseSafetyForm case_={case_} />}</WithCase>

export default CaseSafetyPage
