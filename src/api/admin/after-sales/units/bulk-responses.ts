import { z } from "@medusajs/framework/zod"
import { instantAnswer } from "../../../../shared/http/schema/list"

const unitSerial = z.object({ id: z.string(), serial_number: z.string() })

export const scanAnswer = z
  .object({
    units: z.array(unitSerial).describe("Units that got a serial number, in the order of the scan"),
    already: z.array(unitSerial).describe("Scanned before"),
  })
  .meta({ id: "AdminUnitScanResponse" })

export const confirmAnswer = z
  .object({ confirmed: z.number().int(), has_more: z.boolean().describe("At most 1000 a call: ask again") })
  .meta({ id: "AdminUnitConfirmResponse" })

const sweep = z.object({
  name: z.string(),
  ran_at: instantAnswer.nullable(),
  is_running: z.boolean(),
  lag_seconds: z.number().int(),
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
