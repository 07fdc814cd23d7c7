import { z } from "@medusajs/framework/zod"

const day = z.iso.date({ error: "a day as YYYY-MM-DD" })
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((value) => value || undefined)
    .pipe(schema.optional())
    .optional()
const text = (max: number) => z.string().max(max, { error: `at most ${max} characters` })

/**
 * A row of the CSV file of historic units. Known by `sku` or `product_title`; `external_id` makes a second run of
 * the file harmless, and where it is missing the row's own content does.
 */
export const unitRow = z
  .object({
    external_id: optional(text(200)),
    order_number: optional(text(50)),
    sku: optional(text(200)),
    product_title: optional(text(500)),
    serial_number: optional(text(200)),
    email: optional(z.email({ error: "an e-mail address" }).max(320)),
    price: optional(z.string().regex(/^\d{1,12}([.,]\d{1,6})?$/, { error: "a price such as 499.90" })),
    currency: optional(z.string().regex(/^[a-z]{3}$/i, { error: "a currency such as EUR" })),
    bought_on: z.string({ error: "a day as YYYY-MM-DD" }).pipe(day),
    shipped_on: optional(day),
    delivered_on: optional(day),
    installed_on: optional(day),
    country: optional(z.string().regex(/^[a-z]{2}$/i, { error: "a country such as IT" })),
    region: optional(text(100)),
    condition: optional(z.enum(["new", "used", "refurbished"], { error: "new, used or refurbished" })),
    buyer: optional(z.enum(["consumer", "business"], { error: "consumer or business" })),
  })
  .refine((row) => row.sku || row.product_title, { error: "a sku or a title", path: ["product_title"] })

export type UnitRow = z.output<typeof unitRow>

/** The first thing that is wrong with a row, in one line that names the column and what is accepted. */
export function problemOf(error: z.ZodError): string {
  const [issue] = error.issues
  return `Column '${issue.path.join(".")}': ${issue.message}`
}
