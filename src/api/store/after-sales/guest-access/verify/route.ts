import { serve } from "../../../../../shared/http/serve"
import { startGuestSessionWorkflow } from "../../../../../workflows/platform/workflows/start-guest-session"
import { limitGuests } from "../limits"
import { refuseCode } from "../refuse-code"
import { storeGuestAccessRoutes } from "../routes"

export const POST = serve(
  () => storeGuestAccessRoutes.verify,
  async ({ scope, body, client }) => {
    await limitGuests({ scope, client, email: body.email, what: "verify" })
    const { result } = await startGuestSessionWorkflow(scope).run({ input: body })
    return { guest_session: result ?? refuseCode() }
  }
)
