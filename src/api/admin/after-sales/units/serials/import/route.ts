import { serve } from "../../../../../../shared/http/serve"
import { createJobWorkflow } from "../../../../../../workflows/platform/workflows/create-job"
import { adminUnitBulkRoutes } from "../../bulk-routes"

export const POST = serve(adminUnitBulkRoutes.importSerials, async ({ scope, query, body, actor, idempotencyKey }) => {
  const { result } = await createJobWorkflow(scope).run({
    input: {
      kind: "serials_import",
      payload: body.csv,
      dry_run: query.dry_run,
      created_by: actor,
      idempotency_key: idempotencyKey,
    },
  })
  return { job: result }
})
