import { z } from "@medusajs/framework/zod"
import { deletionOf, instantAnswer } from "../../../../shared/http/schema/list"

export const guestAccessAnswer = z
  .object({
    guest_access: z.object({
      code_minutes: z.number().int().describe("How long a code may be used, if one was sent"),
    }),
  })
  .meta({ id: "StoreGuestAccessResponse" })

export const guestSessionAnswer = z
  .object({
    guest_session: z.object({
      token: z.string().describe("For the header x-after-sales-guest; told this once"),
      order_id: z.string(),
      expires_at: instantAnswer.describe("Moves on with each use"),
      ends_at: instantAnswer.describe("The last moment that it can move to"),
    }),
  })
  .meta({ id: "StoreGuestSessionResponse" })

export const guestSessionDeletion = deletionOf("guest_session").meta({ id: "StoreGuestSessionDeleteResponse" })
