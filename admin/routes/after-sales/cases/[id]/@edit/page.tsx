import { CaseEditForm } from "../../../../../components/cases/forms/case-edit-form"
import { WithCase } from "../../../../../components/cases/with-case"

const CaseEditPage = () => <WithCase>{(case_) => <CaseEditForm case_={case_} />}</WithCase>

export default CaseEditPage
