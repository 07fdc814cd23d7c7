import { z } from "@medusajs/framework/zod"
import { settingsPatch } from "../../../../modules/platform/settings"
import { defineRoute } from "../../../../shared/http/route-definition"
import { instantAnswer } from "../../../../shared/http/schema/list"

const path = "/admin/after-sales/settings"

const identity = z
  .object({ name: z.string(), address: z.string(), email: z.string().nullable(), phone: z.string().nullable() })
  .meta({ id: "ShopIdentity" })

const whole = z.number().int()
const retention = z
  .object({
    guest_access_days: whole,
    notification_days: whole,
    privacy_file_days: whole,
    privacy_request_months: whole,
    case_months: whole,
    case_file_months: whole,
    claim_margin_months: whole,
  })
  .meta({ id: "AdminRetention" })

const settingsAnswer = z
  .object({
    settings: z
      .object({
        identity: z.record(z.string(), identity).describe("Who stands behind the promises, per language"),
        return_window_days: z.number().int(),
        units_since: instantAnswer.describe("Orders placed before make no units by themselves"),
        business_customer_group_ids: z.array(z.string()),
        retention: retention.describe("How long each class of data is kept"),
        staff_locale: z.string().describe("Language of messages to the shop's own users"),
      })
      .meta({ id: "AdminAfterSalesSettings" }),
  })
  .meta({ id: "AdminAfterSalesSettingsResponse" })

export const adminSettingRoutes = {
  retrieve: defineRoute({
    id: "admin.settings.retrieve",
    method: "GET",
    path,
    summary: "The shop's after-sales settings",
    access: { actor: "user", permission: { resource: "settings", operation: "read" } },
    response: settingsAnswer,
  }),
  update: defineRoute({
    id: "admin.settings.update",
    method: "POST",
    path,
    summary: "Change the settings that the body names",
    access: { actor: "user", permission: { resource: "settings", operation: "update" } },
    body: settingsPatch,
    response: settingsAnswer,
  }),
}
