import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ServiceEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { retireServiceStep, type RetireServiceInput } from "../steps/retire-service"

export const retireServiceWorkflowId = "after-sales-retire-service"

/**
 * The shop stops offering a service. Cases that run go on to their end.
 */
export const retireServiceWorkflow = createWorkflow(
  retireServiceWorkflowId,
  (input: WorkflowData<RetireServiceInput>) => {
    const validate = createHook("validate", { input })
    const result = retireServiceStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: ServiceEvents.RETIRED, data: { id: result.id } }]))
    const serviceRetired = createHook("serviceRetired", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, serviceRetired] })
  }
)
