import { serve } from "../../../../../shared/http/serve"
import { createJobWorkflow } from "../../../../../workflows/platform/workflows/create-job"
import { adminUnitBulkRoutes } from "../bulk-routes"

export const POST = serve(
  () => adminUnitBulkRoutes.backfill,
  async ({ scope, body, actor, idempotencyKey }) => {
    const { dry_run, ...input } = body
    const { result } = await createJobWorkflow(scope).run({
      input: { kind: "units_backfill", input, dry_run, created_by: actor, idempotency_key: idempotencyKey },
    })
    return { job: result }
  }
)
