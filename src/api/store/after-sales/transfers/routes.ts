import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { registrationAnswer } from "../units/responses"

const path = "/store/after-sales/transfers"

/** The secret of the invitation: single use, from the fragment of the link in the mail. */
const tokenBody = z.strictObject({
  token: z
    .string({ error: "the token of the invitation" })
    .regex(/^[\w-]{16,256}$/, { error: "the token of the invitation" }),
})

const declinedAnswer = z
  .object({ transfer: z.object({ id: z.string(), status: z.literal("declined") }) })
  .meta({ id: "StoreTransferDeclineResponse" })

export const storeTransferRoutes = {
  accept: defineRoute({
    id: "store.transfers.accept",
    method: "POST",
    path: `${path}/accept`,
    summary: "Take over a unit; only the invited address can",
    access: { actor: "customer", owner: "invited" },
    body: tokenBody,
    response: registrationAnswer,
    errors: [409],
  }),
  decline: defineRoute({
    id: "store.transfers.decline",
    method: "POST",
    path: `${path}/decline`,
    summary: "Decline an offered unit",
    access: { actor: "public" },
    body: tokenBody,
    response: declinedAnswer,
    errors: [409],
  }),
}
