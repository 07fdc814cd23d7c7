import { z } from "@medusajs/framework/zod"
import { freeText, lineOfText, recordId } from "../shared/http/schema/text"

/** Files that were uploaded before; the shop's option decides how many a case may have in all. */
export const attachmentIds = z.array(recordId).max(100)

const item = z
  .strictObject({
    unit_id: recordId.optional(),
    order_line_id: recordId.optional(),
    quantity: z.number().int().min(1).max(10_000).default(1).meta({ description: "Pieces of the order line" }),
    symptom_code: lineOfText({ max: 64 }).optional(),
    description: freeText({ max: 5_000 }),
  })
  .refine((body) => !(body.unit_id && body.order_line_id), {
    path: ["order_line_id"],
    error: "unit_id or order_line_id, not both",
  })

/** What a case is about: units, pieces of order lines, or, for a service that needs none, words alone. */
export const caseItems = z
  .array(item)
  .min(1)
  .max(50)
  .refine(
    (items) => isOnce(items.map(({ unit_id }) => unit_id)) && isOnce(items.map(({ order_line_id }) => order_line_id)),
    {
      error: "each unit and each order line once",
    }
  )

function isOnce(ids: (string | undefined)[]): boolean {
  const given = ids.filter(Boolean)
  return new Set(given).size === given.length
}
