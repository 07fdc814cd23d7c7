import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { ClaimedNotification } from "../../../modules/platform"
import type { RenderedMessage } from "../../../modules/platform/templates/render"

const patienceMs = 30_000

/** What became of an attempt, as the Notification module's own row of that key says. */
export type AttemptState = "none" | "sent" | "failed" | "pending"

const keyOf = (id: string, attempt: number) => `${id}:${attempt}`

/**
 * The module writes its row before it asks the provider and its success after, so a row that is still pending means
 * that the provider was asked and nobody heard the answer.
 */
export async function stateOfAttempt(container: MedusaContainer, id: string, attempt: number): Promise<AttemptState> {
  const [row] = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications({ idempotency_key: keyOf(id, attempt) } as Record<string, unknown>)
  if (!row) {
    return "none"
  }
  const status = String(row.status)
  return status === "success" ? "sent" : status === "failure" ? "failed" : "pending"
}

/**
 * Hands a message to the Notification module, under a key of this attempt alone: core answers the same key after a
 * failure by mailing again and throwing. Its row keeps ids and no words; those go to the provider as `content`.
 *
 * @throws what the provider said, or that it said nothing for half a minute
 */
export async function attempt(
  container: MedusaContainer,
  message: ClaimedNotification,
  to: string,
  { subject, text, html }: RenderedMessage
): Promise<void> {
  const hurry = new AbortController()
  const sending = container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: `after-sales.${message.template}`,
    content: { subject, text, html },
    data: { locale: message.locale, subject_type: message.subject_type, subject_id: message.subject_id },
    trigger_type: "after_sales.notification",
    resource_type: message.subject_type,
    resource_id: message.subject_id,
    receiver_id: message.recipient_id,
    idempotency_key: keyOf(message.id, message.attempts),
  })
  const late = setTimeout(patienceMs, "late", { signal: hurry.signal, ref: false })
  const first = await Promise.race([sending.then(() => "sent"), late]).finally(() => hurry.abort())
  if (first === "late") {
    sending.catch(() => undefined)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The provider did not answer within 30 seconds")
  }
}
