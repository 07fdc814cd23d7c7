import { askerOf } from "../../../../shared/asker"
import { unauthorized } from "../../../../shared/errors"
import { serve } from "../../../../shared/http/serve"
import { eligibleServices } from "../../../../workflows/service-catalog/eligible-services"
import { ownProduct } from "../instructions/own-product"
import { storeServiceRoutes } from "./routes"
import { storeService } from "./store-service"

export const GET = serve(
  () => storeServiceRoutes.list,
  async ({ scope, query, actor, salesChannelIds, locale }) => {
    const { unit_id } = query
    if (unit_id !== undefined) {
      await ownProduct(scope, unit_id, askerOf({ actor: actor ?? unauthorized(), salesChannelIds }))
    }
    const unit_ids = unit_id === undefined ? [] : [unit_id]
    const answers = await eligibleServices(scope, { channel: "store", unit_ids, now: new Date() })
    return {
      services: (answers.get(unit_id ?? "") ?? [])
        .filter(({ service }) => service.channels.includes("store"))
        .map((asked) => storeService(asked, locale, unit_id !== undefined)),
    }
  }
)
