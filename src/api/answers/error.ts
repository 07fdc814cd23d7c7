import { z } from "@medusajs/framework/zod"

/** The body of every refusal. `code` and `details` are for programs, `message` for people. */
export const errorAnswer = z
  .object({
    type: z.string(),
    code: z.string().optional(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: "AfterSalesError" })
