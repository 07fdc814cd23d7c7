import { serve } from "../../../../../../shared/http/serve"
import { cancelTransferWorkflow } from "../../../../../../workflows/installed-base/workflows/cancel-transfer"
import { requestTransferWorkflow } from "../../../../../../workflows/installed-base/workflows/request-transfer"
import { deleted } from "../../../../../answers/deleted"
import { ownUnit } from "../../own-unit"
import { storeUnitRoutes } from "../../routes"

export const POST = serve(
  () => storeUnitRoutes.requestTransfer,
  async (call) => {
    const { scope, actor, body, idempotencyKey } = call
    const { id } = await ownUnit(call)
    const { result } = await requestTransferWorkflow(scope).run({
      input: { unit_id: id, to_email: body.email, customer_id: actor.id, idempotency_key: idempotencyKey, actor },
    })
    return { transfer: result.transfer }
  }
)

export const DELETE = serve(
  () => storeUnitRoutes.cancelTransfer,
  async (call) => {
    const { id } = await ownUnit(call)
    const { result } = await cancelTransferWorkflow(call.scope).run({
      input: { unit_id: id, customer_id: call.actor.id, actor: call.actor },
    })
    return deleted("unit_transfer", result.id)
  }
)
