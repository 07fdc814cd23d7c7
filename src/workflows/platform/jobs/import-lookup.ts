import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CsvRow } from "./csv-rows"

export type SoldVariant = {
  id: string
  title: string | null
  sku: string
  product: { id: string; title: string; thumbnail: string | null }
}

/** What a chunk's rows are looked up in: variants by sku, accounts by e-mail address. */
export type ImportLookup = { variants: Map<string, SoldVariant>; accounts: Map<string, string> }

const distinct = (rows: CsvRow[], column: string) =>
  [...new Set(rows.map(({ values }) => values[column] ?? ""))].filter(Boolean)

/** Reads what the rows of one chunk name, in two queries whatever their number. */
export async function importLookup(container: MedusaContainer, rows: CsvRow[]): Promise<ImportLookup> {
  const skus = distinct(rows, "sku")
  const emails = [...new Set(distinct(rows, "email").map((email) => email.toLowerCase()))]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)

  const [variants, customers] = await Promise.all([
    query.graph({
      entity: "product_variant",
      fields: ["id", "title", "sku", "product.id", "product.title", "product.thumbnail"],
      filters: { sku: skus },
    }),
    container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ email: emails, has_account: true }, { select: ["id", "email"], take: emails.length }),
  ])

  return {
    variants: new Map((variants.data as unknown as SoldVariant[]).map((variant) => [variant.sku, variant])),
    accounts: new Map(customers.map((customer) => [customer.email.toLowerCase(), customer.id])),
  }
}
