import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"

export type AnswerCaseQuestionInput = Parameters<ServiceCaseModuleService["answerQuestion"]>[0]

export const answerCaseQuestionStepId = "after-sales-answer-case-question"

/** Writes down the right that the customer relies on. One transaction and the last write of its workflow, so there is nothing to undo. */
export const answerCaseQuestionStep = createStep(
  answerCaseQuestionStepId,
  async (input: AnswerCaseQuestionInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)

    return new StepResponse(await cases.answerQuestion(input))
  }
)
