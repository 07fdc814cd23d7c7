import type { ExecArgs } from "@medusajs/framework/types"
import type { Shop } from "./context"
import { stories } from "./data/stories"
import { tellAll } from "./orders/tell-all"
import { step } from "./progress"
import { createAdmin } from "./steps/admin-user"
import { createShelves } from "./steps/categories"
import { createCustomers } from "./steps/customers"
import { createProducts } from "./steps/products"
import { createShipping } from "./steps/shipping"
import { createShop } from "./steps/shop"
import { mark } from "./steps/mark"
import { fillWarehouse } from "./steps/stock"

/** Fills an empty store: an Italian seller of appliances, espresso machines, phones and e-bikes. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  await mark(container, "started")
  const shop = await step("Shop, catalogue and customers", () => openShop(container))
  await step(`${stories.length} orders of three years`, () => tellAll(shop))
  await mark(container, "done")
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
