import type { ExecArgs } from "@medusajs/framework/types"
import type { Shop } from "./context"
import { stories } from "./data/stories"
import { tell } from "./orders/tell"
import { step } from "./progress"
import { createAdmin } from "./steps/admin-user"
import { createShelves } from "./steps/categories"
import { createCustomers } from "./steps/customers"
import { createProducts } from "./steps/products"
import { createShipping } from "./steps/shipping"
import { createShop } from "./steps/shop"
import { fillWarehouse } from "./steps/stock"

/** Fills an empty store: an Italian seller of appliances, espresso machines, phones and e-bikes. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const shop = await step("Shop, catalogue and customers", () => openShop(container))
  await step(`${stories.length} orders of three years`, async () => {
    for (const [index, story] of stories.entries()) {
      await tell(shop, story)
      if ((index + 1) % 10 === 0) {
        console.log(`    ${index + 1} of ${stories.length}`)
      }
    }
  })
}

async function openShop(container: ExecArgs["container"]): Promise<Shop> {
  const adminId = await createAdmin(container)
  const bare = await createShop(container)
  const shippingOptionIds = await createShipping(container, bare)
  const products = await createProducts(container, bare, await createShelves(container))
  const inventoryItemIds = await fillWarehouse(container, bare.locationId)
  const { customers } = await createCustomers(container)
  return { container, adminId, ...bare, shippingOptionIds, ...products, inventoryItemIds, customers }
}
