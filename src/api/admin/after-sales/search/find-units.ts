import type { MedusaContainer } from "@medusajs/framework/types"
import { installedBaseOf } from "../../../services"
import type { Found, SearchQuestion } from "./search-question"

/** Units by product, serial number, order number or owner, and no more of each than the search shows. */
export async function findUnits(scope: MedusaContainer, { words, limit, offset }: SearchQuestion): Promise<Found> {
  const { units, count } = await installedBaseOf(scope).listAdminUnits({ q: words, limit, offset })
  const data = units.map(({ id, product_title, serial_number, order_display_id, owner_email, thumbnail }) => ({
    id,
    product_title,
    serial_number,
    order_display_id,
    owner_email,
    thumbnail,
  }))
  return { data, count }
}
