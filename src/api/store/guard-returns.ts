import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notAllowed, notFound, unauthorized } from "../../shared/errors"
import { answerError } from "../../shared/http/answer-error"
import { customerOf } from "../../shared/http/caller"
import { guestOf } from "../../shared/http/guest"
import { platformOf } from "../services"

/**
 * Core's `POST /store/returns` asks for nothing but an order's id, and takes the caller's word that the goods have
 * arrived. Where the shop has switched the guard on, the order must be the asking customer's, or the one that a
 * guest's token opens, and whether goods arrived is said by the shop alone.
 */
export async function guardReturns(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (!platformOf(req.scope).getOptions().guardReturns) {
    next()
    return
  }
  try {
    await checkOwner(req)
  } catch (error) {
    answerError(error, req, res)
    return
  }
  next()
}

async function checkOwner(req: MedusaRequest): Promise<void> {
  const asker = (await guestOf(req)) ?? customerOf(req) ?? unauthorized()
  const { order_id: orderId, receive_now: isReceived } = (req.body ?? {}) as Record<string, unknown>
  if (typeof orderId !== "string") {
    return // Core's own validator says what is missing.
  }
  if (asker.type === "guest" ? asker.order_id !== orderId : !(await isTheirs(req, orderId, asker.id))) {
    notFound("Order", orderId)
  }
  if (isReceived) {
    notAllowed("Only the shop says that goods have arrived: leave receive_now out", "receive_now")
  }
}

async function isTheirs(req: MedusaRequest, orderId: string, customerId: string): Promise<boolean> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { id: orderId, customer_id: customerId },
  })
  return data.length > 0
}
