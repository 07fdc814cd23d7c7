import { serve } from "../../../../../shared/http/serve"
import { installedBaseOf } from "../../../../services"
import { storeUnitRoutes } from "../routes"
import { unitDetails } from "../unit-details"

export const GET = serve(storeUnitRoutes.retrieve, async (call) => {
  const { scope, params, actor, salesChannelIds } = call
  const asker = { customer_id: actor.id, sales_channel_ids: salesChannelIds }
  const [unit] = await unitDetails([await installedBaseOf(scope).retrieveStoreUnit(params.id, asker)], call)
  return { unit }
})
