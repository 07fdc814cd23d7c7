import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ServiceEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { publishServiceStep, type PublishServiceInput } from "../steps/publish-service"

export const publishServiceWorkflowId = "after-sales-publish-service"

/**
 * A service goes live. Readiness names whatever is missing, each module vouching for its own piece; then customers
 * and agents can ask for it.
 */
export const publishServiceWorkflow = createWorkflow(
  publishServiceWorkflowId,
  (input: WorkflowData<PublishServiceInput>) => {
    const validate = createHook("validate", { input })
    const result = publishServiceStep(input)
    announceStep(transform({ result }, ({ result }) => [{ name: ServiceEvents.PUBLISHED, data: { id: result.id } }]))
    const servicePublished = createHook("servicePublished", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, servicePublished] })
  }
)
