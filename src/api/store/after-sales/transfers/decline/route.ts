import { serve } from "../../../../../shared/http/serve"
import { declineTransferWorkflow } from "../../../../../workflows/installed-base/workflows/decline-transfer"
import { storeTransferRoutes } from "../routes"

export const POST = serve(
  () => storeTransferRoutes.decline,
  async ({ scope, body }) => {
    const { result } = await declineTransferWorkflow(scope).run({ input: { token: body.token } })
    return { transfer: { id: result.id, status: "declined" as const } }
  }
)
