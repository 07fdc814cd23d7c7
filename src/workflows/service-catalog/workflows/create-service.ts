import { createHook, createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createServiceStep, type CreateServiceInput } from "../steps/create-service"

export const createServiceWorkflowId = "after-sales-create-service"

/**
 * A merchant plans a service. It starts as a draft that nobody can ask for.
 */
export const createServiceWorkflow = createWorkflow(
  createServiceWorkflowId,
  (input: WorkflowData<CreateServiceInput>) => {
    const validate = createHook("validate", { input })
    const result = createServiceStep(input)
    const serviceCreated = createHook("serviceCreated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, serviceCreated] })
  }
)
