import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type ClaimedNotification,
  PLATFORM_MODULE,
  type PlatformModuleService,
  type SendingOutcome,
} from "../../../modules/platform"
import { failureReason } from "../../../shared/failure-reason"
import { hasEmailProvider } from "./email-provider"
import { sendOne } from "./send-one"

const batch = 10
const atOnce = 5

/**
 * Sends what is due, a few at a time, until nothing is. Where the shop has no provider for e-mail everything waits:
 * the dashboard says so.
 *
 * @returns ids of messages that were given up
 */
export async function sendDue(container: MedusaContainer): Promise<{ sent: number; given_up: string[] }> {
  if (!hasEmailProvider(container)) {
    return { sent: 0, given_up: [] }
  }
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const given_up: string[] = []
  let sent = 0

  for (
    let claimed = await platform.claimNotifications(batch);
    claimed.length;
    claimed = await platform.claimNotifications(batch)
  ) {
    for (let from = 0; from < claimed.length; from += atOnce) {
      const results = await Promise.all(claimed.slice(from, from + atOnce).map((message) => settle(container, message)))
      sent += results.filter(({ outcome }) => outcome === "sent").length
      given_up.push(...results.filter(({ is_given_up }) => is_given_up).map(({ id }) => id))
    }
  }
  return { sent, given_up }
}

/** Whatever goes wrong with one message is written down at it and keeps no other from being sent. */
async function settle(container: MedusaContainer, message: ClaimedNotification) {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const result = await sendOne(container, message).catch((error: unknown): SendingOutcome => ({
    outcome: "failed",
    error: failureReason(error),
  }))
  const { is_given_up } = await platform.settleNotification(message, result)
  if (is_given_up && result.outcome !== "sent") {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`after-sales: message ${message.id} was given up: ${result.error}`)
  }
  return { id: message.id, outcome: result.outcome, is_given_up }
}
