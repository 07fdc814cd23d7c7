import { askerOf } from "../../../../../../shared/asker"
import { serve } from "../../../../../../shared/http/serve"
import { catalogOf } from "../../../../../services"
import { ownProduct } from "../../../instructions/own-product"
import { storeInstructionRoutes } from "../../../instructions/routes"
import { storeInstruction } from "../../../instructions/store-instruction"

export const GET = serve(
  () => storeInstructionRoutes.list,
  async (call) => {
    const { scope, params, locale } = call
    const productId = await ownProduct(scope, params.id, askerOf(call))
    const instructions = productId ? await catalogOf(scope).instructionsOfProduct(productId) : []

    return { instructions: instructions.map((one) => storeInstruction(one, locale)) }
  }
)
