import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { collectMessages } from "../notify/collect-messages"
import { sendDue } from "../notify/send-due"

export const sendAfterSalesNotificationsStepId = "after-sales-send-notifications"

/** Collects what is to be told and sends what is due. Each message is settled by itself: there is nothing to undo. */
export const sendAfterSalesNotificationsStep = createStep(
  sendAfterSalesNotificationsStepId,
  async (_: void, { container }) => {
    const { added, failure } = await collectMessages(container)
    const result = await sendDue(container)
    if (failure) {
      throw failure
    }
    return new StepResponse({ ...result, added })
  }
)
