import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ServiceEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { updateServiceStep, type UpdateServiceInput } from "../steps/update-service"

export const updateServiceWorkflowId = "after-sales-update-service"

/**
 * A service is to be another: its words, its price, who may ask for it. What is offered stays complete; cases that
 * run keep what they took over.
 */
export const updateServiceWorkflow = createWorkflow(
  updateServiceWorkflowId,
  (input: WorkflowData<UpdateServiceInput>) => {
    const validate = createHook("validate", { input })
    const result = updateServiceStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: ServiceEvents.UPDATED, data: { id: result.id } }]))
    const serviceUpdated = createHook("serviceUpdated", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, serviceUpdated] })
  }
)
