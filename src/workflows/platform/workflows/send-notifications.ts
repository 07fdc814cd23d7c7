import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { NotificationEvents } from "../../events"
import { announceStep } from "../../steps/announce"
import { sendAfterSalesNotificationsStep, type SendNotificationsInput } from "../steps/send-notifications"

export const sendAfterSalesNotificationsWorkflowId = "after-sales-send-notifications"

/**
 * Tells customers and agents what they should know. An event makes it fast, the sweep makes it sure; several
 * instances share the messages, each goes out once, and one that a provider refuses is tried again for a day.
 */
export const sendAfterSalesNotificationsWorkflow = createWorkflow(
  sendAfterSalesNotificationsWorkflowId,
  (input: WorkflowData<SendNotificationsInput>) => {
    const result = sendAfterSalesNotificationsStep(input)
    announceStep(
      transform({ result }, ({ result }) =>
        result.given_up.map((id) => ({ name: NotificationEvents.FAILED, data: { id } }))
      )
    )

    return new WorkflowResponse(result)
  }
)
