import { CaseCancelForm } from "../../../../../components/cases/forms/case-cancel-form"
import { WithCase } from "../../../../../components/cases/with-case"

const CaseCancelPage = () => <WithCase>{(case_) => <CaseCancelForm case_={case_} />}</WithCase>

export default CaseCancelPage
