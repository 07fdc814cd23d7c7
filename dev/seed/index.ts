import type { ExecArgs } from "@medusajs/framework/types"
import { sweep } from "../../src/workflows/sweep"
import { explain } from "./after-sales/explain"
import { handOn } from "./after-sales/hand-on"
import { hush } from "./after-sales/hush"
import { identifyShop } from "./after-sales/identify-shop"
import { install } from "./after-sales/install"
import { number } from "./after-sales/number"
import { offerServices } from "./after-sales/offer-services"
import { openCases } from "./after-sales/open-cases"
import { promise } from "./after-sales/promise"
import { registerForeign } from "./after-sales/register-foreign"
import { tellProductsApart } from "./after-sales/tell-products-apart"
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
  hush(container)
  const shop = await step("Shop, catalogue and customers", () => openShop(container))
  await step(`${stories.length} orders of three years`, () => tellAll(shop))
  await step("Policies, units, their warranties, services and cases", () => lookAfter(shop))
  await mark(container, "done")
}

async function openShop(container: ExecArgs["container"]): Promise<Shop> {
  const adminId = await createAdmin(container)
  const bare = await createShop(container)
  const shippingOptionIds = await createShipping(container, bare)
  const shelves = await createShelves(container)
  const products = await createProducts(container, bare, shelves)
  const inventoryItemIds = await fillWarehouse(container, bare.locationId)
  const people = await createCustomers(container)
  return {
    container,
    adminId,
    ...bare,
    shippingOptionIds,
    typeIds: shelves.types,
    ...products,
    inventoryItemIds,
    ...people,
  }
}

/** What the plugin makes of it, and what people would have done with it since. */
async function lookAfter(shop: Shop): Promise<void> {
  await identifyShop(shop)
  await tellProductsApart(shop)
  await promise(shop)
  await explain(shop)
  await sweep(shop.container)
  await install(shop)
  await number(shop)
  await handOn(shop)
  await registerForeign(shop)
  await offerServices(shop)
  await openCases(shop)
  await sweep(shop.container)
}
