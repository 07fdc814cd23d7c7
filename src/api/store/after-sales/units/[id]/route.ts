import { askerOf } from "../../../../../shared/asker"
import { serve } from "../../../../../shared/http/serve"
import { installedBaseOf } from "../../../../services"
import { storeUnitRoutes } from "../routes"
import { unitDetails } from "../unit-details"

export const GET = serve(
  () => storeUnitRoutes.retrieve,
  async (call) => {
    const { scope, params } = call
    const [unit] = await unitDetails([await installedBaseOf(scope).retrieveStoreUnit(params.id, askerOf(call))], call)
    return { unit }
  }
)
