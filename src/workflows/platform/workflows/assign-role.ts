import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assignRoleStep, type AssignRoleInput } from "../steps/assign-role"

export const assignRoleWorkflowId = "after-sales-assign-role"

/**
 * Somebody is made more or less than a manager. The last manager stays one.
 */
export const assignRoleWorkflow = createWorkflow(assignRoleWorkflowId, (input: WorkflowData<AssignRoleInput>) => {
  const validate = createHook("validate", { input })
  const result = assignRoleStep(input)
  const roleAssigned = createHook("roleAssigned", { input, result })

  return new WorkflowResponse(result, { hooks: [validate, roleAssigned] })
})
