import { serve } from "../../../../shared/http/serve"
import { adminAgentRoutes } from "./routes"
import { listUserAgents } from "./user-agents"

export const GET = serve(
  () => adminAgentRoutes.list,
  async ({ scope }) => ({ agents: await listUserAgents(scope) })
)
