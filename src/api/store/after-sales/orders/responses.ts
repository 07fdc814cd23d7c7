import { z } from "@medusajs/framework/zod"
import { dayAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
import { caseServiceKind } from "../../../answers/case-enums"
import { caseReason } from "../../../answers/case-parts"
import { storeCase } from "../cases/responses"
import { movedUnit, storeUnitDetail } from "../units/responses"

export const storeOrder = z
  .object({
    id: z.string(),
    display_id: z.number().int().nullable(),
    contract_on: dayAnswer.describe("Day of the order in the customer's zone"),
    product_titles: z.array(z.string()),
    unit_count: z.number().int(),
  })
  .meta({ id: "StoreAfterSalesOrder" })

/** A service as far as one unit may ask for it. */
const unitService = z
  .object({
    id: z.string(),
    code: z.string(),
    kind: caseServiceKind,
    name: z.string().describe("In the asker's language"),
    may_request: z.boolean(),
    reasons: z.array(caseReason).describe("Why not; empty when it may be asked for"),
  })
  .meta({ id: "StoreUnitService" })

const orderUnit = storeUnitDetail.extend({ services: z.array(unitService) }).meta({ id: "StoreOrderUnit" })

export const storeOrderDetail = storeOrder
  .extend({
    units: z.array(z.union([orderUnit, movedUnit])),
    cases: z.array(storeCase).describe("The asker's own, newest first, at most 50"),
  })
  .meta({ id: "StoreAfterSalesOrderDetail" })

export const orderListAnswer = listOf("orders", storeOrder).meta({ id: "StoreAfterSalesOrderListResponse" })
export const orderAnswer = oneOf("order", storeOrderDetail).meta({ id: "StoreAfterSalesOrderResponse" })
