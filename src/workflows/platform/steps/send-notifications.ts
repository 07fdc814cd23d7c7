import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { collectMessages } from "../notify/collect-messages"
import { sendDue } from "../notify/send-due"

export const sendAfterSalesNotificationsStepId = "after-sales-send-notifications"

/** Minutes of the past to look at for what happened to units; two days when left out. */
export type SendNotificationsInput = { look_back_minutes?: number }

const twoDays = 2 * 24 * 60

/** Collects what is to be told and sends what is due. Each message is settled by itself: there is nothing to undo. */
export const sendAfterSalesNotificationsStep = createStep(
  sendAfterSalesNotificationsStepId,
  async ({ look_back_minutes: minutes = twoDays }: SendNotificationsInput, { container }) => {
    const { added, failure } = await collectMessages(container, { minutes })
    const result = await sendDue(container)
    if (failure) {
      throw failure
    }
    return new StepResponse({ ...result, added })
  }
)
