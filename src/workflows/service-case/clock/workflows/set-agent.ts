import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setAgentStep, type SetAgentInput } from "../steps/set-agent"

export const setAgentWorkflowId = "after-sales-set-agent"

/**
 * A dashboard user gets cases in turn, or no more, or not until they are back.
 */
export const setAgentWorkflow = createWorkflow(setAgentWorkflowId, (input: WorkflowData<SetAgentInput>) => {
  const validate = createHook("validate", { input })
  const result = setAgentStep(input)
  const agentSet = createHook("agentSet", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, agentSet] })
})
