import type { z } from "@medusajs/framework/zod"
import type { BulkInput } from "../../../../../modules/service-case"
import { serve } from "../../../../../shared/http/serve"
import { bulkUpdateCasesWorkflow } from "../../../../../workflows/service-case/workflows/bulk-update-cases"
import { adminCaseRoutes } from "../routes"
import type { bulkBody } from "../validators"

export const POST = serve(
  () => adminCaseRoutes.bulk,
  async ({ scope, body, actor }) => {
    const { result } = await bulkUpdateCasesWorkflow(scope).run({
      input: { ids: body.ids, action: actionOf(body), actor },
    })
    const results = result.results.map((one) =>
      one.ok
        ? { id: one.id, done: true, type: null, code: null, message: null }
        : { id: one.id, done: false, type: one.type, code: one.code, message: one.message }
    )
    return { results }
  }
)

function actionOf({ action, assignee_id, priority, ...reasons }: z.output<typeof bulkBody>): BulkInput["action"] {
  switch (action) {
    case "assign":
      return { kind: "assign", assignee_id: assignee_id ?? null }
    case "set_priority":
      return { kind: "priority", priority: priority ?? "normal" }
    default:
      return { kind: "status", action, cancel_reason: reasons.cancel_reason, resolution_code: reasons.resolution_code }
  }
}
