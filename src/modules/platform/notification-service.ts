import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { conflict } from "../../shared/errors"
import { sqlOf } from "../../shared/sql"
import { notificationTransitions } from "./domain/notification"
import { GuestService } from "./guest-service"
import * as notifications from "./queries/notifications"
import * as add from "./writes/notifications"
import * as sending from "./writes/send-notifications"

/** Messages that are owed, on their way and sent. */
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
}
