import { Modules } from "@medusajs/framework/utils"
import { serve } from "../../../../shared/http/serve"
import { claimGuestUnitsWorkflow } from "../../../../workflows/platform/workflows/claim-guest-units"
import { limitGuests } from "../guest-access/limits"
import { refuseCode } from "../guest-access/refuse-code"
import { storeGuestUnitRoutes } from "./routes"

export const POST = serve(
  () => storeGuestUnitRoutes.claim,
  async ({ scope, body, actor, client }) => {
    await limitGuests({ scope, client, email: body.email, what: "verify" })
    const customer = await scope.resolve(Modules.CUSTOMER).retrieveCustomer(actor.id, { select: ["id", "email"] })
    const { result } = await claimGuestUnitsWorkflow(scope).run({
      input: { ...body, customer_id: customer.id, customer_email: customer.email },
    })
    return { claim: result ?? refuseCode() }
  }
)
