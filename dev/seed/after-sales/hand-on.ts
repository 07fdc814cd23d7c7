import { requestTransferWorkflow } from "../../../src/workflows/installed-base/workflows/request-transfer"
import type { Shop } from "../context"
import { units } from "./units"

/** Giulia gives her phone to Elena, who has yet to say yes. */
export async function handOn(shop: Shop): Promise<void> {
  const [giver, taker] = [shop.customers["customer.it"], shop.customers["elena.costa"]]
  const [phone] = await units(shop, { customer_id: giver.customer_id!, product_id: shop.productIds["nota-5"] })
  await requestTransferWorkflow(shop.container).run({
    input: {
      unit_id: phone.id,
      to_email: taker.email,
      customer_id: giver.customer_id,
      actor: { type: "customer", id: giver.customer_id! },
    },
  })
}
