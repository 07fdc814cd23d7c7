import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { moneyAnswer } from "../../../../shared/http/schema/list"
import { recordId } from "../../../../shared/http/schema/text"
import { reason } from "../../../answers/catalog"
import { serviceKind } from "../../../answers/catalog-enums"
import { localeQuery } from "../units/validators"

const query = z.strictObject({
  ...localeQuery.shape,
  unit_id: recordId.optional().meta({ description: "A unit of the asker: says for each service whether it may be asked for" }),
})

const service = z
  .object({
    id: z.string(),
    code: z.string(),
    kind: serviceKind,
    name: z.string(),
    description: z.string().nullable(),
    price_amount: moneyAnswer.nullable().describe("null: agreed on, or free where the shop owes it"),
    currency_code: z.string().nullable(),
    needs_unit: z.boolean(),
    minutes: z.number().int().nullable(),
    documents: z.array(z.object({ code: z.string(), name: z.string() })),
    may_request: z.boolean().nullable().describe("null without unit_id where it depends on the unit"),
    reasons: z.array(reason).describe("Why it may not be asked for"),
  })
  .meta({ id: "StoreService" })

const answer = z.object({ services: z.array(service) }).meta({ id: "StoreServiceListResponse" })

export const storeServiceRoutes = {
  list: defineRoute({
    id: "store.services.list",
    method: "GET",
    path: "/store/after-sales/services",
    summary: "What the shop offers after the sale, and for a unit whether it may be asked for and why not",
    access: { actor: "public", guest: true },
    query,
    response: answer,
  }),
}
