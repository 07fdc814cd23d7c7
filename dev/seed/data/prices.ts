import { catalogue } from "./catalogue"
import type { RegionKey } from "./places"

const articles = new Map(
  catalogue.flatMap(({ title, variants }) => variants.map(({ sku, price }) => [sku, { title, price }] as const))
)

/** What the catalogue says of an article. */
export function articleOf(sku: string): { title: string; price: number } {
  const article = articles.get(sku)
  if (!article) {
    throw new Error(`The catalogue has no article ${sku}`)
  }
  return article
}

/** The price in the region's currency, VAT included: euros as they stand, pounds rounded to whole ones. */
export function priceOf(sku: string, region: RegionKey): number {
  const { price } = articleOf(sku)
  return region === "eu" ? price : Math.max(1, Math.round(price * 0.87))
}
