import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendAfterSalesNotificationsWorkflow } from "../workflows/platform/workflows/send-notifications"
import { yieldToRequests } from "../workflows/yield-to-requests"

/** While one round runs, any number of events ask for one more. */
let round: Promise<void> | null = null
let isWanted = false

/** An event is about what has just happened. */
const minutes = 10

/** Something happened that somebody must be told of: at once instead of at the next minute. */
export default async function somethingToTell({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  isWanted = true
  round ??= untilNothingIsWanted(container).finally(() => (round = null))
  await round
}

async function untilNothingIsWanted(container: SubscriberArgs["container"]): Promise<void> {
  while (isWanted) {
    isWanted = false
    await yieldToRequests()
    await sendAfterSalesNotificationsWorkflow(container).run({ input: { look_back_minutes: minutes } })
  }
}

export const config: SubscriberConfig = {
  event: [
    "after_sales.case.created",
    "after_sales.case.acknowledged",
    "after_sales.case.assigned",
    "after_sales.case.message_added",
    "after_sales.case.status_changed",
    "after_sales.case.reopened",
    "after_sales.case.merged",
    "after_sales.case.safety_review_opened",
    "after_sales.case.deadline_warning",
    "after_sales.case.deadline_breached",
    "after_sales.guest.access_requested",
    "after_sales.unit.transfer_requested",
    "after_sales.unit.registration_approved",
    "after_sales.unit.registration_rejected",
    "after_sales.warranty.expiring",
    "after_sales.notification.retried",
  ],
  context: { subscriberId: "after-sales:tell-people" },
}
