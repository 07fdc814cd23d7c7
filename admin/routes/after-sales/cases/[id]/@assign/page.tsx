import { CaseAssignForm } from "../../../../../components/cases/forms/case-assign-form"
import { WithCase } from "../../../../../components/cases/with-case"

const CaseAssignPage = () => <WithCase>{(case_) => <CaseAssignForm case_={case_} />}</WithCase>

export default CaseAssignPage
