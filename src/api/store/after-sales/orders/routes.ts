import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { idParams, paging, searchText } from "../../../../shared/http/schema/query"
import { localeQuery } from "../units/validators"
import { orderAnswer, orderListAnswer } from "./responses"

const path = "/store/after-sales/orders"

export const storeOrderRoutes = {
  list: defineRoute({
    id: "store.orders.list",
    method: "GET",
    path,
    summary: "The customer's orders that have units, with number, day and titles",
    access: { actor: "customer", owner: "own_list" },
    query: z.strictObject({ ...paging(["created_at"]), q: searchText.optional() }),
    response: orderListAnswer,
  }),
  retrieve: defineRoute({
    id: "store.orders.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One order's units with their warranties",
    access: { actor: "customer", owner: "order", guest: true },
    params: idParams,
    query: localeQuery,
    response: orderAnswer,
  }),
}
