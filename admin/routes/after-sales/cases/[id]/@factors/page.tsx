import { CaseFactorsForm } from "../../../../../components/cases/forms/case-factors-form"
import { WithCase } from "../../../../../components/cases/with-case"

const CaseFactorsPage = () => <WithCase>{(case_) => <CaseFactorsForm case_={case_} />}</WithCase>

export default CaseFactorsPage
