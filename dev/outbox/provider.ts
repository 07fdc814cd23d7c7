import { randomUUID } from "node:crypto"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"

type Options = { folder: string }

/** A mail as it lies in the folder. */
export type KeptMail = {
  id: string
  at: string
  to: string
  template: string | null
  subject: string
  text: string
  html: string
  key: string | null
}

/**
 * Carries e-mail nowhere: each message becomes a file, which the local store shows on a page. While a file called
 * `down` lies beside them the post is closed, to see what happens then.
 */
export class OutboxProvider extends AbstractNotificationProviderService {
  static identifier = "outbox"
  protected readonly options_: Options

  constructor(_container: object, options: Options) {
    super()
    this.options_ = options
  }

  async send(
    mail: NotificationTypes.ProviderSendNotificationDTO
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { folder } = this.options_
    if (existsSync(path.join(folder, "down"))) {
      throw new Error("The post is closed")
    }
    const id = randomUUID()
    const kept: KeptMail = {
      id,
      at: new Date().toISOString(),
      to: mail.to,
      template: mail.template ?? null,
      subject: mail.content?.subject ?? "",
      text: mail.content?.text ?? "",
      html: mail.content?.html ?? "",
      key: "idempotency_key" in mail ? String(mail.idempotency_key) : null,
    }
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${kept.at.replace(/[:.]/g, "-")}-${id}.json`), JSON.stringify(kept, null, 2))

    return { id }
  }
}
