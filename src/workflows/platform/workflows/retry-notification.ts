import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { NotificationEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { retryNotificationStep } from "../steps/retry-notification"

export const retryNotificationWorkflowId = "after-sales-retry-notification"

/** Somebody has seen that a message didn't go out, or isn't sure whether it did, and sends it again. */
export const retryNotificationWorkflow = createWorkflow(
  retryNotificationWorkflowId,
  (input: WorkflowData<{ id: string }>) => {
    const validate = createHook("validate", { input })
    const result = retryNotificationStep(input)
    announceStep(transform({ input }, ({ input }) => [{ name: NotificationEvents.RETRIED, data: { id: input.id } }]))
    const notificationRetried = createHook("notificationRetried", { input, result })

    return new WorkflowResponse(result, { hooks: [validate, notificationRetried] })
  }
)
