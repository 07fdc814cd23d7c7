import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Shop } from "../context"
import { catalogue, type CatalogueProduct } from "../data/catalogue"
import { priceOf } from "../data/prices"
import type { Shelves } from "./categories"

type Ids = Pick<Shop, "productIds" | "variantIds">

/** The catalogue, with pictures that the server hands out from its static folder. */
export async function createProducts(
  container: MedusaContainer,
  shop: Pick<Shop, "channelId" | "profileId">,
  shelves: Shelves
): Promise<Ids> {
  const { result } = await createProductsWorkflow(container).run({
    input: { products: catalogue.map((product) => toInput(product, shop, shelves)) },
  })
  return {
    productIds: Object.fromEntries(result.map(({ handle, id }) => [handle, id])),
    variantIds: Object.fromEntries(result.flatMap(({ variants }) => variants.map(({ sku, id }) => [sku, id]))),
  }
}

function toInput(product: CatalogueProduct, shop: Pick<Shop, "channelId" | "profileId">, shelves: Shelves) {
  const picture = `/static/pictures/${product.key}.svg`
  return {
    title: product.title,
    handle: product.key,
    subtitle: product.subtitle,
    description: `${product.title}: ${product.subtitle}.`,
    status: "published" as const,
    thumbnail: picture,
    images: [{ url: picture }],
    weight: product.weightGrams,
    type_id: shelves.types[product.type],
    tag_ids: product.tags.map((tag) => shelves.tags[tag]),
    category_ids: [shelves.categories[product.category]],
    shipping_profile_id: shop.profileId,
    sales_channels: [{ id: shop.channelId }],
    options: [{ title: product.optionTitle, values: product.variants.map(({ label }) => label) }],
    variants: product.variants.map(({ label, sku }) => ({
      title: label,
      sku,
      manage_inventory: true,
      options: { [product.optionTitle]: label },
      prices: [
        { currency_code: "eur", amount: priceOf(sku, "eu") },
        { currency_code: "gbp", amount: priceOf(sku, "uk") },
      ],
    })),
  }
}
