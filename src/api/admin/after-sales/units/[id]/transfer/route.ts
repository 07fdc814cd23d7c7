import { serve } from "../../../../../../shared/http/serve"
import { cancelTransferWorkflow } from "../../../../../../workflows/installed-base/workflows/cancel-transfer"
import { requestTransferWorkflow } from "../../../../../../workflows/installed-base/workflows/request-transfer"
import { deleted } from "../../../../../answers/deleted"
import { adminUnitRoutes } from "../../routes"

export const POST = serve(
  () => adminUnitRoutes.requestTransfer,
  async ({ scope, params, body, actor, idempotencyKey }) => {
    const { result } = await requestTransferWorkflow(scope).run({
      input: { unit_id: params.id, to_email: body.email, idempotency_key: idempotencyKey, actor },
    })
    return { transfer: result.transfer }
  }
)

export const DELETE = serve(
  () => adminUnitRoutes.cancelTransfer,
  async ({ scope, params, actor }) => {
    const { result } = await cancelTransferWorkflow(scope).run({ input: { unit_id: params.id, actor } })
    return deleted("unit_transfer", result.id)
  }
)
