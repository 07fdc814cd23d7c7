import { z } from "@medusajs/framework/zod"
import { lineOfText } from "../../../../shared/http/schema/text"

/** Lists that views are saved of. */
export const viewResources = ["cases"] as const

const filterValue = z.union([lineOfText({ max: 200 }), z.array(lineOfText({ max: 200 })).min(1).max(50)])

/** The list's own query, so that a view is opened by handing it back. The list checks what it says. */
const filters = z
  .record(z.string().regex(/^[a-z_]{1,40}$/, { error: "names of filters" }), filterValue)
  .refine((given) => Object.keys(given).length <= 20, { error: "at most 20 filters" })

const order = z.string().regex(/^-?[a-z_]{1,40}$/, { error: "a sort of the list, such as -created_at" })

const fields = { name: lineOfText({ max: 80 }), filters, order: order.nullish(), is_shared: z.boolean().optional() }

export const viewQuery = z.strictObject({ resource: z.enum(viewResources) })
export const viewBody = z.strictObject({ resource: z.enum(viewResources), ...fields })
export const viewPatch = z.strictObject(fields).partial()
