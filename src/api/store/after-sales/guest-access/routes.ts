import { defineRoute } from "../../../../shared/http/route-definition"
import { localeQuery } from "../units/validators"
import { guestAccessAnswer, guestSessionAnswer, guestSessionDeletion } from "./responses"
import { guestCodeBody, guestOrderBody } from "./validators"

const path = "/store/after-sales/guest-access"

export const storeGuestAccessRoutes = {
  request: defineRoute({
    id: "store.guestAccess.request",
    method: "POST",
    path,
    summary: "Ask for a code by mail; the answer never tells whether order and address belong together",
    access: { actor: "public" },
    query: localeQuery,
    body: guestOrderBody,
    response: guestAccessAnswer,
    errors: [429],
  }),
  verify: defineRoute({
    id: "store.guestAccess.verify",
    method: "POST",
    path: `${path}/verify`,
    summary: "Exchange the code for a token that opens this one order",
    access: { actor: "public" },
    body: guestCodeBody,
    response: guestSessionAnswer,
    errors: [429],
  }),
  end: defineRoute({
    id: "store.guestAccess.end",
    method: "DELETE",
    path,
    summary: "End the guest's session",
    access: { actor: "customer", owner: "session", guest: true },
    response: guestSessionDeletion,
  }),
}
