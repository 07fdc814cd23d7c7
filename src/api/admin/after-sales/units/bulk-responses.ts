import { z } from "@medusajs/framework/zod"
import { instantAnswer } from "../../../../shared/http/schema/list"

/** What became of each scanned serial number, in the order they were scanned. */
export const scanAnswer = z
  .object({
    assigned: z.array(z.object({ unit_id: z.string(), serial_number: z.string() })),
    rejected: z.array(z.object({ serial_number: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: "AdminUnitScanResponse" })

export const confirmAnswer = z
  .object({ confirmed: z.number().int(), remaining: z.number().int() })
  .meta({ id: "AdminUnitConfirmResponse" })

const sweep = z.object({
  name: z.string(),
  ran_at: instantAnswer.nullable(),
  lag_seconds: z.number().int().nullable(),
  last_error: z.string().nullable(),
})

/** How far behind the sweep is. */
export const syncAnswer = z
  .object({
    sync: z.object({
      orders_waiting: z.number().int(),
      orders_failing: z.number().int(),
      units_waiting: z.number().int().describe("Units whose warranties have not followed their facts yet"),
      oldest_wanted_at: instantAnswer.nullable(),
      lag_seconds: z.number().int(),
      sweeps: z.array(sweep),
    }),
  })
  .meta({ id: "AdminUnitSyncResponse" })
