import { askerOf } from "../../../../shared/asker"
import { serve } from "../../../../shared/http/serve"
import { registerUnitWorkflow } from "../../../../workflows/installed-base/workflows/register-unit"
import { installedBaseOf } from "../../../services"
import { registrationOf } from "./registration"
import { storeUnitRoutes } from "./routes"
import { unitDetails } from "./unit-details"

export const GET = serve(
  () => storeUnitRoutes.list,
  async (call) => installedBaseOf(call.scope).listStoreUnits({ ...call.query, ...askerOf(call) })
)

export const POST = serve(
  () => storeUnitRoutes.register,
  async (call) => {
    const { scope, actor, body, idempotencyKey, salesChannelIds } = call
    const registration = await registrationOf(scope, actor.id, body)
    const { result } = await registerUnitWorkflow(scope).run({
      input: { ...registration, idempotency_key: idempotencyKey, actor },
    })
    const asker = { customer_id: actor.id, sales_channel_ids: salesChannelIds }
    const [unit] = await unitDetails([await installedBaseOf(scope).retrieveStoreUnit(result.id, asker)], call)
    return { unit }
  }
)
