import { askerOf } from "../../../../../shared/asker"
import { serve } from "../../../../../shared/http/serve"
import { casesOf, installedBaseOf } from "../../../../services"
import { toListed } from "../../cases/view"
import { unitDetails } from "../../units/unit-details"
import { storeOrderRoutes } from "../routes"
import { withServices } from "../unit-services"

export const GET = serve(
  () => storeOrderRoutes.retrieve,
  async (call) => {
    const { scope, params, locale } = call
    const asker = askerOf(call)
    const order = await installedBaseOf(scope).retrieveStoreOrder(params.id, asker)
    const [units, cases] = await Promise.all([
      unitDetails(order.units, call).then((details) => withServices(details, call)),
      casesOf(scope).casesOfOrder({ order_id: order.id, asker, limit: 50 }),
    ])
    return { order: { ...order, units, cases: cases.map((row) => toListed(row, locale)) } }
  }
)
