import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { conflict, invalid, notFound } from "../../shared/errors"
import { sqlOf } from "../../shared/sql"
import { notificationTransitions } from "./domain/notification"
import { GuestService } from "./guest-service"
import * as notifications from "./queries/notifications"
import { selectTemplates, type StoredTemplate } from "./queries/templates"
import { isTemplateCode } from "./templates/codes"
import { complaintAbout } from "./templates/render"
import { sampleVariables } from "./templates/variables"
import * as add from "./writes/notifications"
import * as sending from "./writes/send-notifications"
import { resetTemplate, saveTemplate, type SaveTemplateInput } from "./writes/templates"

/** Messages that are owed, on their way and sent, and the shop's wording of them. */
export class NotificationService extends GuestService {
  /** Writes messages down to be sent; those with a known key are left out. */
  @InjectManager()
  async addNotifications(rows: add.NewNotification[], @MedusaContext() context: Context = {}): Promise<number> {
    return await add.addNotifications(sqlOf(context), rows)
  }

  @InjectTransactionManager()
  async claimNotifications(
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<sending.ClaimedNotification[]> {
    return await sending.claimNotifications(sqlOf(context), limit)
  }

  /** Null when another process has taken the message over. */
  @InjectManager()
  async beginNextAttempt(
    notification: sending.ClaimedNotification,
    @MedusaContext() context: Context = {}
  ): Promise<number | null> {
    return await sending.beginNextAttempt(sqlOf(context), notification)
  }

  @InjectManager()
  async settleNotification(
    notification: Pick<sending.ClaimedNotification, "id" | "claim" | "attempts">,
    result: sending.SendingOutcome,
    @MedusaContext() context: Context = {}
  ): Promise<{ is_settled: boolean; is_given_up: boolean }> {
    return await sending.settleNotification(sqlOf(context), notification, result)
  }

  @InjectManager()
  async listNotifications(
    request: notifications.NotificationsRequest = {},
    @MedusaContext() context: Context = {}
  ): Promise<notifications.NotificationsPage> {
    return await notifications.selectNotifications(sqlOf(context), request)
  }

  @InjectManager()
  async retrieveNotification(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<notifications.NotificationView> {
    return await notifications.selectNotification(sqlOf(context), id)
  }

  /** @throws `conflict` with code `not_retriable` unless it was given up, and is still worth something */
  @InjectManager()
  async retryNotification(id: string, @MedusaContext() context: Context = {}): Promise<notifications.NotificationView> {
    const sql = sqlOf(context)
    const before = await notifications.selectNotification(sql, id)
    if (!(await add.retryNotification(sql, id, notificationTransitions.statesFor("retry")))) {
      conflict("not_retriable", "Only a message that was given up, and is not out of date, is sent again", {
        status: before.status,
      })
    }
    return await notifications.selectNotification(sql, id)
  }

  @InjectManager()
  async notificationHealth(@MedusaContext() context: Context = {}): Promise<notifications.NotificationHealth> {
    return await notifications.selectNotificationHealth(sqlOf(context))
  }

  /** The shop's own wordings, of one message or of all. */
  @InjectManager()
  async listTemplates(code?: string, @MedusaContext() context: Context = {}): Promise<StoredTemplate[]> {
    return await selectTemplates(sqlOf(context), code)
  }

  /** @throws `invalid_data` for a wording that isn't Liquid, or names what this message doesn't know */
  @InjectManager()
  async saveTemplate(input: SaveTemplateInput, @MedusaContext() context: Context = {}): Promise<void> {
    const code = isTemplateCode(input.code) ? input.code : notFound("Template", input.code)
    const complaint = await complaintAbout(input, sampleVariables(code, input.locale))
    if (complaint !== null) {
      invalid("text", input.text, complaint)
    }
    await saveTemplate(sqlOf(context), input)
  }

  @InjectManager()
  async resetTemplate(code: string, locale: string, @MedusaContext() context: Context = {}): Promise<string> {
    return await resetTemplate(sqlOf(context), code, locale)
  }
}
