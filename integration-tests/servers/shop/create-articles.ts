import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Shop } from "./shop"

const article = (number: number, { channelId, profileId }: { channelId: string; profileId: string }) => ({
  title: `Espresso machine ${number}`,
  status: "published" as const,
  shipping_profile_id: profileId,
  sales_channels: [{ id: channelId }],
  options: [{ title: "Colour", values: ["Black"] }],
  variants: [
    {
      title: "Black",
      sku: `ESP-${number}`,
      manage_inventory: true,
      options: { Colour: "Black" },
      prices: [{ currency_code: "eur", amount: 100 + number }],
    },
  ],
})

/** Ten articles with more stock than any test sells. */
export async function createArticles(
  container: MedusaContainer,
  shop: { channelId: string; profileId: string; locationId: string }
): Promise<Shop["articles"]> {
  const { result } = await createProductsWorkflow(container).run({
    input: { products: Array.from({ length: 10 }, (_, index) => article(index + 1, shop)) },
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "inventory_item", fields: ["id"] })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: data.map(({ id }) => ({
        inventory_item_id: id,
        location_id: shop.locationId,
        stocked_quantity: 1_000_000,
      })),
    },
  })

  return result.map((product) => ({
    productId: product.id,
    variantId: product.variants[0].id,
    sku: String(product.variants[0].sku),
  }))
}
