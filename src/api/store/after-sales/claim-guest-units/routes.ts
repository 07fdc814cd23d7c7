import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { guestCodeBody } from "../guest-access/validators"

const claimAnswer = z
  .object({ claim: z.object({ order_id: z.string(), unit_ids: z.array(z.string()) }) })
  .meta({ id: "StoreGuestUnitsClaimResponse" })

export const storeGuestUnitRoutes = {
  claim: defineRoute({
    id: "store.guestUnits.claim",
    method: "POST",
    path: "/store/after-sales/claim-guest-units",
    summary: "Take the units of an order without an account into the account; the code proves the address",
    access: { actor: "customer", owner: "invited" },
    body: guestCodeBody,
    response: claimAnswer,
    errors: [409, 429],
  }),
}
