import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type ClaimedNotification,
  PLATFORM_MODULE,
  type PlatformModuleService,
  type SendingOutcome,
} from "../../../modules/platform"
import { failureReason } from "../../../shared/failure-reason"
import { attempt, stateOfAttempt } from "./attempt"
import { compose } from "./compose"

/**
 * One message in hand. Whether an earlier attempt went out after all is asked first; one whose process died while the
 * provider had it isn't sent again, because nobody likes the same mail twice, and is shown to the shop instead.
 */
export async function sendOne(container: MedusaContainer, message: ClaimedNotification): Promise<SendingOutcome> {
  const earlier = message.was_sending ? message.attempts : message.attempts - 1
  const state = earlier > 0 ? await stateOfAttempt(container, message.id, earlier) : "none"
  if (state === "sent") {
    return { outcome: "sent", subject: null }
  }
  if (message.was_sending && state === "pending") {
    return { outcome: "uncertain", error: "The server stopped while this was being sent" }
  }
  const composed = await compose(container, message)
  if ("dropped" in composed) {
    return { outcome: "dropped", error: composed.dropped }
  }
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const rendered = await platform.renderMessage(message.template, composed.variables)
  const attempts = message.was_sending ? await platform.beginNextAttempt(message) : message.attempts
  if (attempts === null) {
    return { outcome: "failed", error: "Another process has taken it over" }
  }
  try {
    await attempt(container, { ...message, attempts }, composed.to, rendered)
    return { outcome: "sent", subject: withoutSecret(rendered.subject, message.secret) }
  } catch (error) {
    return { outcome: "failed", error: failureReason(error) }
  }
}

/** The log keeps what was sent, and no code that opens something. */
function withoutSecret(subject: string, secret: string | null): string {
  return secret === null ? subject : subject.replaceAll(secret, "…")
}
