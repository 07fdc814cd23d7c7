import type { AdminWarrantyPolicyVersion } from "../../../src/types"
import { sdk } from "../../lib/sdk"

export type ListedScope = Exclude<AdminWarrantyPolicyVersion["scope_type"], "all">

type Query = { id?: string | string[]; q?: string; offset?: number; limit?: number }
type Page = { options: { value: string; label: string }[]; count: number; offset: number; limit: number }

const page = <T extends { id: string }>(
  answer: { count: number; offset: number; limit: number },
  rows: T[],
  labelOf: (row: T) => string
): Page => ({
  count: answer.count,
  offset: answer.offset,
  limit: answer.limit,
  options: rows.map((row) => ({ value: row.id, label: labelOf(row) })),
})

/** Where the things that a policy names are found in the shop: what its scope lists, and its sales channels. */
export const scopeSources: Record<ListedScope | "channel", (query: Query) => Promise<Page>> = {
  product: async (query) => {
    const answer = await sdk.admin.product.list({ ...query, fields: "id,title" })
    return page(answer, answer.products, ({ title }) => title)
  },
  type: async (query) => {
    const answer = await sdk.admin.productType.list({ ...query, fields: "id,value" })
    return page(answer, answer.product_types, ({ value }) => value)
  },
  category: async (query) => {
    const answer = await sdk.admin.productCategory.list({ ...query, fields: "id,name" })
    return page(answer, answer.product_categories, ({ name }) => name)
  },
  channel: async (query) => {
    const answer = await sdk.admin.salesChannel.list({ ...query, fields: "id,name" })
    return page(answer, answer.sales_channels, ({ name }) => name)
  },
  tag: async (query) => {
    const answer = await sdk.admin.productTag.list({ ...query, fields: "id,value" })
    return page(answer, answer.product_tags, ({ value }) => value)
  },
}
