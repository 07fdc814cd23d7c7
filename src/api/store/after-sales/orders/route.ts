import { serve } from "../../../../shared/http/serve"
import { installedBaseOf } from "../../../services"
import { storeOrderRoutes } from "./routes"

export const GET = serve(
  () => storeOrderRoutes.list,
  async ({ scope, query, actor, salesChannelIds }) =>
    installedBaseOf(scope).listStoreOrders({ ...query, customer_id: actor.id, sales_channel_ids: salesChannelIds })
)
