import { serve } from "../../../../../../shared/http/serve"
import { assessUnit } from "../../../../../assess-unit"
import { warrantyOf } from "../../../../../services"
import { noteShown } from "../../note-shown"
import { ownUnit } from "../../own-unit"
import { storeUnitRoutes } from "../../routes"

export const GET = serve(
  () => storeUnitRoutes.coverage,
  async (call) => {
    const { id, is_confirmed } = await ownUnit(call)
    if (is_confirmed) {
      const warranties = await warrantyOf(call.scope).listWarrantiesOfUnits([id])
      await noteShown(warranties.get(id) ?? [], call)
    }
    return { coverage: await assessUnit(call.scope, id, call.query, call.locale) }
  }
)
