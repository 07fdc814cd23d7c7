import { notFound } from "../../../../../../shared/errors"
import { serve } from "../../../../../../shared/http/serve"
import { openMatterWorkflow } from "../../../../../../workflows/installed-base/workflows/open-matter"
import { installedBaseOf } from "../../../../../services"
import { adminUnitRoutes } from "../../routes"

export const POST = serve(
  () => adminUnitRoutes.openMatter,
  async ({ scope, params, body, actor }) => {
    const { result } = await openMatterWorkflow(scope).run({ input: { unit_id: params.id, ...body, actor } })
    const { matters } = await installedBaseOf(scope).retrieveAdminUnit(params.id)
    return { matter: matters.find((matter) => matter.id === result.id) ?? notFound("Matter", result.id) }
  }
)
