import { setProductSettingWorkflow } from "../../../src/workflows/installed-base/workflows/set-product-setting"
import type { Shop } from "../context"
import { excluded, installedBySeller, notTracked } from "../data/catalogue"
import { staff } from "./staff"

/** Which products make no units, which make one for all pieces, and which the shop's fitters put in. */
export async function tellProductsApart({ container, adminId, productIds }: Shop): Promise<void> {
  const settings = [
    ...excluded.map((key) => ({ key, tracking: "excluded" as const })),
    ...notTracked.map((key) => ({ key, tracking: "not_tracked" as const })),
    ...installedBySeller.map((key) => ({ key, is_installed_by_seller: true, expected_life_months: 120 })),
  ]
  for (const { key, ...setting } of settings) {
    await setProductSettingWorkflow(container).run({
      input: { product_id: productIds[key], actor: staff(adminId), ...setting },
    })
  }
}
