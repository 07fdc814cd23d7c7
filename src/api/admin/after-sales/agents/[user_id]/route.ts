import { notFound } from "../../../../../shared/errors"
import { serve } from "../../../../../shared/http/serve"
import { setAgentWorkflow } from "../../../../../workflows/service-case/clock/workflows/set-agent"
import { adminAgentRoutes } from "../routes"
import { listUserAgents } from "../user-agents"

export const POST = serve(
  () => adminAgentRoutes.set,
  async ({ scope, params, body, actor }) => {
    const { user_id } = params
    await setAgentWorkflow(scope).run({ input: { user_id, ...body, actor } })
    const agent = (await listUserAgents(scope)).find((one) => one.user_id === user_id)

    return { agent: agent ?? notFound("User", user_id) }
  }
)
