import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createServiceLevelStep, type CreateServiceLevelInput } from "../steps/create-service-level"

export const createServiceLevelWorkflowId = "after-sales-create-service-level"

/**
 * The shop promises some of its customers, or all of them, how fast it answers and solves.
 */
export const createServiceLevelWorkflow = createWorkflow(
  createServiceLevelWorkflowId,
  (input: WorkflowData<CreateServiceLevelInput>) => {
    const validate = createHook("validate", { input })
    const result = createServiceLevelStep(input)
    const serviceLevelCreated = createHook("serviceLevelCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, serviceLevelCreated] })
  }
)
