import { useSearchParams } from "react-router-dom"
import { StepForm } from "../../../../../components/cases/steps/step-form"
import { WithCase } from "../../../../../components/cases/with-case"

const CaseStepPage = () => {
  const [params] = useSearchParams()

  return (
    <WithCase>
      {(case_) => {
        const step = case_.steps.find(({ id }) => id === params.get("step_id"))
        return step ? <StepForm case_={case_} step={step} /> : null
      }}
    </WithCase>
  )
}

export default CaseStepPage
