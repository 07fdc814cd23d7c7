/** What a small shop consists of; ids are Medusa's. */
export type Shop = {
  channelId: string
  publishableKey: string
  regionId: string
  locationId: string
  profileId: string
  deliveryOptionId: string
  returnOptionId: string
  /** Ten articles, each a product with one variant. */
  articles: { productId: string; variantId: string; sku: string }[]
}

export type Customer = { id: string; email: string; token: string }
