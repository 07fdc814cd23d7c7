import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openMatterStep, type OpenMatterInput } from "../steps/open-matter"

export const openMatterWorkflowId = "after-sales-open-matter"

/**
 * Something about a unit is open: a case, a repair, a hold that an agent put on it. While it is, the unit is not
 * the one that leaves when a piece is returned, and it cannot be given away.
 */
export const openMatterWorkflow = createWorkflow(openMatterWorkflowId, (input: WorkflowData<OpenMatterInput>) => {
  const validate = createHook("validate", { input })
  const result = openMatterStep(input)
  const matterOpened = createHook("matterOpened", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, matterOpened] })
})
