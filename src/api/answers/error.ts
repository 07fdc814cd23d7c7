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

/** Core answers for us where nobody is signed in, and gives no type. */
export const unauthorizedAnswer = z
  .object({ type: z.string().optional(), message: z.string() })
  .meta({ id: "UnauthorizedError" })
