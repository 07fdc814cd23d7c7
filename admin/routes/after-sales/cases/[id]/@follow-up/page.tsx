import { CaseFollowUpForm } from "../../../../../components/cases/forms/case-follow-up-form"
import { WithCase } from "../../../../../components/cases/with-case"

const CaseFollowUpPage = () => <WithCase>{(case_) => <CaseFollowUpForm case_={case_} />}</WithCase>

export default CaseFollowUpPage
