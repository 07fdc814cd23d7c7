import { serve } from "../../../../../../shared/http/serve"
import { casesOf } from "../../../../../services"
import { adminCaseRoutes } from "../../routes"

export const GET = serve(
  () => adminCaseRoutes.related,
  async ({ scope, params }) => {
    const { id, items } = await casesOf(scope).retrieveAdminCase(params.id)
    const unit_ids = items.flatMap(({ unit_id }) => unit_id ?? [])
    const cases = unit_ids.length ? await casesOf(scope).relatedCases({ unit_ids, except_case_id: id, limit: 50 }) : []
    return { cases }
  }
)
