import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { answerCaseQuestionStep, type AnswerCaseQuestionInput } from "../steps/answer-case-question"

export const answerCaseQuestionWorkflowId = "after-sales-answer-case-question"

/**
 * Something arrived damaged, and more than one right is open: withdrawal, guarantee, damage on the way. Only the
 * customer chooses.
 */
export const answerCaseQuestionWorkflow = createWorkflow(
  answerCaseQuestionWorkflowId,
  (input: WorkflowData<AnswerCaseQuestionInput>) => {
    const validate = createHook("validate", { input })
    const result = answerCaseQuestionStep(input)
    const caseQuestionAnswered = createHook("caseQuestionAnswered", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, caseQuestionAnswered] })
  }
)
