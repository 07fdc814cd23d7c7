import { Modules } from "@medusajs/framework/utils"
import { serve } from "../../../../../shared/http/serve"
import { acceptTransferWorkflow } from "../../../../../workflows/installed-base/workflows/accept-transfer"
import { installedBaseOf } from "../../../../services"
import { unitDetails } from "../../units/unit-details"
import { storeTransferRoutes } from "../routes"

export const POST = serve(
  () => storeTransferRoutes.accept,
  async (call) => {
    const { scope, actor, body } = call
    const { email } = await scope.resolve(Modules.CUSTOMER).retrieveCustomer(actor.id, { select: ["id", "email"] })
    const { result } = await acceptTransferWorkflow(scope).run({
      input: { token: body.token, customer_id: actor.id, email, sales_channel_ids: call.salesChannelIds, actor },
    })
    const asker = { customer_id: actor.id, sales_channel_ids: call.salesChannelIds }
    const [unit] = await unitDetails([await installedBaseOf(scope).retrieveStoreUnit(result.unit_id, asker)], call)
    return { unit }
  }
)
