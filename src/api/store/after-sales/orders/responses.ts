import { z } from "@medusajs/framework/zod"
import { dayAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
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

export const storeOrderDetail = storeOrder
  .extend({ units: z.array(z.union([storeUnitDetail, movedUnit])) })
  .meta({ id: "StoreAfterSalesOrderDetail" })

export const orderListAnswer = listOf("orders", storeOrder).meta({ id: "StoreAfterSalesOrderListResponse" })
export const orderAnswer = oneOf("order", storeOrderDetail).meta({ id: "StoreAfterSalesOrderResponse" })
