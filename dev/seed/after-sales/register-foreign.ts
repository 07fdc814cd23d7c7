import { registerUnitWorkflow } from "../../../src/workflows/installed-base/workflows/register-unit"
import { daysAgo, type Shop } from "../context"

/** Jonas registers a grinder that he bought in a shop; nobody has looked at it yet. */
export async function registerForeign(shop: Shop): Promise<void> {
  const owner = shop.customers["customer.de"]
  await registerUnitWorkflow(shop.container).run({
    input: {
      product_id: shop.productIds["macina-64"],
      variant_id: shop.variantIds["MA-64"],
      product_title: "Macina 64",
      variant_title: "Steel",
      sku: "MA-64",
      thumbnail: "/static/pictures/macina-64.svg",
      serial_number: "MA64-90217",
      owner_customer_id: owner.customer_id,
      owner_email: owner.email,
      contract_on: daysAgo(75).toISOString().slice(0, 10),
      country_code: "de",
      time_zone: "Europe/Berlin",
      purchase_place: "Kaffeehaus Mitte, Berlin",
      registration_note: "Bought over the counter, receipt at hand.",
      actor: { type: "customer", id: owner.customer_id! },
    },
  })
}
