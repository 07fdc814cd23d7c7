import { serve } from "../../../../../shared/http/serve"
import { requireColumns, unitColumns } from "../../../../../workflows/platform/jobs/columns"
import { createJobWorkflow } from "../../../../../workflows/platform/workflows/create-job"
import { adminUnitBulkRoutes } from "../bulk-routes"

export const POST = serve(
  () => adminUnitBulkRoutes.import,
  async ({ scope, query, body, actor, idempotencyKey }) => {
    await requireColumns(body.csv, unitColumns)
    const { result } = await createJobWorkflow(scope).run({
      input: {
        kind: "units_import",
        payload: body.csv,
        dry_run: query.dry_run,
        created_by: actor,
        idempotency_key: idempotencyKey,
      },
    })
    return { job: result }
  }
)
