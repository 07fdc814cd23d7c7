import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { oneOf } from "../../../../shared/http/schema/list"
import { recordId } from "../../../../shared/http/schema/text"
import { tracking, unitCondition } from "../../../answers/enums"
import { agreedMonths } from "../units/validators"

const path = "/admin/after-sales/product-settings/:product_id"
const params = z.strictObject({ product_id: recordId })
const months = z.number().int().min(0).max(1200).nullable()

const productSetting = z
  .object({
    product_id: z.string(),
    tracking,
    condition: unitCondition,
    is_installed_by_seller: z.boolean(),
    digital_supply_months: z.number().int().nullable(),
    expected_life_months: z.number().int().nullable(),
    used_guarantee_months: z.number().int().nullable(),
  })
  .meta({ id: "AdminProductSetting" })

const productSettingAnswer = oneOf("product_setting", productSetting).meta({ id: "AdminProductSettingResponse" })

const updateBody = z
  .strictObject({
    tracking: tracking.optional(),
    condition: unitCondition.optional(),
    is_installed_by_seller: z.boolean().optional(),
    digital_supply_months: months.optional(),
    expected_life_months: months.optional(),
    used_guarantee_months: agreedMonths.optional(),
  })
  .refine((body) => Object.keys(body).length > 0, { error: "at least one field" })

export const adminProductSettingRoutes = {
  retrieve: defineRoute({
    id: "admin.productSettings.retrieve",
    method: "GET",
    path,
    summary: "How a product's sales become units; the defaults if nothing was set",
    access: { actor: "user", permission: { resource: "product-settings", operation: "read" } },
    params,
    response: productSettingAnswer,
  }),
  update: defineRoute({
    id: "admin.productSettings.update",
    method: "POST",
    path,
    summary: "Exclude a product, or let one unit stand for all pieces of a line; what was sold before stays",
    access: { actor: "user", permission: { resource: "product-settings", operation: "update" } },
    params,
    body: updateBody,
    response: productSettingAnswer,
  }),
}
