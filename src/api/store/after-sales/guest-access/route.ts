import { codeMinutes } from "../../../../modules/platform/domain/guest"
import { unauthorized } from "../../../../shared/errors"
import { serve } from "../../../../shared/http/serve"
import { endGuestSessionWorkflow } from "../../../../workflows/platform/workflows/end-guest-session"
import { requestGuestAccessWorkflow } from "../../../../workflows/platform/workflows/request-guest-access"
import { deleted } from "../../../answers/deleted"
import { limitGuests } from "./limits"
import { storeGuestAccessRoutes } from "./routes"

export const POST = serve(
  () => storeGuestAccessRoutes.request,
  async ({ scope, body, locale, client }) => {
    await limitGuests({ scope, client, email: body.email, what: "code" })
    await requestGuestAccessWorkflow(scope).run({ input: { ...body, locale } })
    return { guest_access: { code_minutes: codeMinutes } }
  }
)

export const DELETE = serve(
  () => storeGuestAccessRoutes.end,
  async ({ scope, actor }) => {
    const { id } = actor.type === "guest" ? actor : unauthorized()
    await endGuestSessionWorkflow(scope).run({ input: { id } })
    return deleted("guest_session", id)
  }
)
