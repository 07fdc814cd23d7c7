import { askerOf } from "../../../../../../shared/asker"
import { notFound } from "../../../../../../shared/errors"
import { serve } from "../../../../../../shared/http/serve"
import { instructionFile } from "../../../../../instruction-file"
import { catalogOf } from "../../../../../services"
import { ownProduct } from "../../own-product"
import { storeInstructionRoutes } from "../../routes"

export const GET = serve(
  () => storeInstructionRoutes.file,
  async (call) => {
    const { scope, params, query } = call
    const productId = await ownProduct(scope, query.unit_id, askerOf(call))
    const published = productId ? await catalogOf(scope).instructionsOfProduct(productId) : []
    const { versions } = published.find(({ id }) => id === params.id) ?? notFound("instruction", params.id)

    return instructionFile(scope, params.id, versions, query)
  }
)
