import { serve } from "../../../../../shared/http/serve"
import { setJurisdictionOverrideWorkflow } from "../../../../../workflows/warranty/workflows/set-jurisdiction-override"
import { warrantyOf } from "../../../../services"
import { adminJurisdictionRoutes } from "../routes"

export const GET = serve(
  () => adminJurisdictionRoutes.retrieve,
  async ({ scope, params }) => ({
    jurisdiction: await warrantyOf(scope).retrieveJurisdiction(params.country_code),
  })
)

export const POST = serve(
  () => adminJurisdictionRoutes.override,
  async ({ scope, params, body, actor }) => {
    const { country_code } = params
    await setJurisdictionOverrideWorkflow(scope).run({ input: { country_code, ...body, actor } })
    return { jurisdiction: await warrantyOf(scope).retrieveJurisdiction(country_code) }
  }
)
