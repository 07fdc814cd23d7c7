import { serve } from "../../../../../../shared/http/serve"
import { certificateOf } from "../../certificate"
import { ownUnit } from "../../own-unit"
import { storeUnitRoutes } from "../../routes"

export const GET = serve(
  () => storeUnitRoutes.certificate,
  async (call) => {
    const { id } = await ownUnit(call)
    return { filename: `warranty-${id}.pdf`, content: await certificateOf(id, call) }
  }
)
