import { askerOf } from "../../../../../shared/asker"
import { serve } from "../../../../../shared/http/serve"
import { installedBaseOf } from "../../../../services"
import { unitDetails } from "../../units/unit-details"
import { storeOrderRoutes } from "../routes"

export const GET = serve(storeOrderRoutes.retrieve, async (call) => {
  const { scope, params } = call
  const order = await installedBaseOf(scope).retrieveStoreOrder(params.id, askerOf(call))
  return { order: { ...order, units: await unitDetails(order.units, call) } }
})
