import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { countryCode, lineOfText } from "../../../../shared/http/schema/text"
import { jurisdictionAnswer, jurisdictionListAnswer } from "./responses"

const path = "/admin/after-sales/jurisdictions"
const params = z.strictObject({ country_code: countryCode })
const months = z.number().int().min(0).max(1200).nullable()

const overrideBody = z
  .strictObject({
    guarantee_months: months.optional(),
    burden_months: months.optional(),
    note: lineOfText({ max: 500 }).nullable().optional(),
  })
  .refine((body) => Object.keys(body).length > 0, { error: "at least one field" })

export const adminJurisdictionRoutes = {
  list: defineRoute({
    id: "admin.jurisdictions.list",
    method: "GET",
    path,
    summary: "The rules of every country that we know, with what the shop gives beyond them",
    access: { actor: "user", permission: { resource: "jurisdictions", operation: "read" } },
    response: jurisdictionListAnswer,
  }),
  retrieve: defineRoute({
    id: "admin.jurisdictions.retrieve",
    method: "GET",
    path: `${path}/:country_code`,
    summary: "One country's rules with their dates and sources",
    access: { actor: "user", permission: { resource: "jurisdictions", operation: "read" } },
    params,
    response: jurisdictionAnswer,
  }),
  override: defineRoute({
    id: "admin.jurisdictions.override",
    method: "POST",
    path: `${path}/:country_code`,
    summary: "Give more than the law asks; less is refused",
    access: { actor: "user", permission: { resource: "jurisdictions", operation: "update" } },
    params,
    body: overrideBody,
    response: jurisdictionAnswer,
  }),
}
