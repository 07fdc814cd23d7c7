import { serve } from "../../../../../shared/http/serve"
import { installedBaseOf } from "../../../../services"
import { unitDetails } from "../../units/unit-details"
import { storeOrderRoutes } from "../routes"

export const GET = serve(storeOrderRoutes.retrieve, async (call) => {
  const { scope, params, actor, salesChannelIds } = call
  const asker = { customer_id: actor.id, sales_channel_ids: salesChannelIds }
  const order = await installedBaseOf(scope).retrieveStoreOrder(params.id, asker)
  return { order: { ...order, units: await unitDetails(order.units, call) } }
})
