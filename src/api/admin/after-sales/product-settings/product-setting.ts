import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { notFound } from "../../../../shared/errors"
import { installedBaseOf } from "../../../services"

/** How a product becomes units; without a row of ours each piece is a new unit of its own. */
export async function settingOf(scope: MedusaContainer, productId: string) {
  const [setting] = await installedBaseOf(scope).productSettingsOf([productId])

  return setting ?? { ...defaults, product_id: productId }
}

const defaults = {
  tracking: "tracked" as const,
  condition: "new" as const,
  is_installed_by_seller: false,
  digital_supply_months: null,
  expected_life_months: null,
  used_guarantee_months: null,
}

/** A setting of something that is no product would never be found again. */
export async function expectProduct(scope: MedusaContainer, id: string): Promise<void> {
  const [product] = await scope.resolve(Modules.PRODUCT).listProducts({ id }, { select: ["id"], take: 1 })
  if (!product) {
    notFound("Product", id)
  }
}
