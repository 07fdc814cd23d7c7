import { serve } from "../../../../shared/http/serve"
import { createWarrantyPolicyWorkflow } from "../../../../workflows/warranty/workflows/create-warranty-policy"
import { warrantyOf } from "../../../services"
import { idempotencyOf } from "../../../idempotency"
import { adminWarrantyPolicyRoutes } from "./routes"

export const GET = serve(
  () => adminWarrantyPolicyRoutes.list,
  async ({ scope, query }) => {
    const { policies, ...page } = await warrantyOf(scope).listPolicies(query)
    return { warranty_policies: policies, ...page }
  }
)

export const POST = serve(
  () => adminWarrantyPolicyRoutes.create,
  async ({ scope, body, actor, idempotencyKey }) => {
    const { code, kind, ...content } = body
    const idempotency = idempotencyOf(idempotencyKey, body)
    const { result } = await createWarrantyPolicyWorkflow(scope).run({
      input: { code, kind, content, actor, idempotency },
    })
    return { warranty_policy: await warrantyOf(scope).retrievePolicy(result.id) }
  }
)
