import { CaseMergeForm } from "../../../../../components/cases/forms/case-merge-form"
import { WithCase } from "../../../../../components/cases/with-case"

const CaseMergePage = () => <WithCase>{(case_) => <CaseMergeForm case_={case_} />}</WithCase>

export default CaseMergePage
