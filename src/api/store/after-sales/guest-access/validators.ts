import { z } from "@medusajs/framework/zod"
import { emailAddress } from "../../../../shared/http/schema/text"

const orderNumber = z
  .int({ error: "the number of an order" })
  .min(1, { error: "the number of an order" })
  .max(2_147_483_647, { error: "the number of an order" })

/** An order as its buyer knows it: by the number on the confirmation and the address that it came to. */
export const guestOrderBody = z.strictObject({ order_display_id: orderNumber, email: emailAddress })

export const guestCodeBody = guestOrderBody.extend({
  code: z.string({ error: "six digits" }).regex(/^\d{6}$/, { error: "six digits" }),
})
