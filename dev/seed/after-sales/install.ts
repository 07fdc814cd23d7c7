import { recordUnitFactWorkflow } from "../../../src/workflows/installed-base/workflows/record-unit-fact"
import { dayMs, type Shop } from "../context"
import { installedBySeller } from "../data/catalogue"
import { staff } from "./staff"
import { units } from "./units"

/** The fitters come two days after the delivery; the newest machines still wait for them. */
export async function install(shop: Shop): Promise<void> {
  const product_id = installedBySeller.map((key) => shop.productIds[key])
  for (const unit of await units(shop, { product_id, status: "delivered" })) {
    const at = new Date(Date.parse(unit.delivered_at!) + 2 * dayMs)
    if (at < new Date(Date.now() - 30 * dayMs)) {
      await recordUnitFactWorkflow(shop.container).run({
        input: { unit_id: unit.id, fact: "installed_at", at: at.toISOString(), actor: staff(shop.adminId) },
      })
    }
  }
}
