import { serve } from "../../../../../../shared/http/serve"
import { requireColumns, serialColumns } from "../../../../../../workflows/platform/jobs/columns"
import { createJobWorkflow } from "../../../../../../workflows/platform/workflows/create-job"
import { adminUnitBulkRoutes } from "../../bulk-routes"

export const POST = serve(
  () => adminUnitBulkRoutes.importSerials,
  async ({ scope, query, body, actor, idempotencyKey }) => {
    await requireColumns(body.csv, serialColumns)
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
  }
)
