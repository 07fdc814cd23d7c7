import type { MedusaContainer } from "@medusajs/framework/types"
import { installedBaseOf, warrantyOf } from "../../../services"

/** A unit as staff see it, with what is promised for it. Every act on a unit answers with it. */
export async function unitDetail(scope: MedusaContainer, id: string) {
  const unit = await installedBaseOf(scope).retrieveAdminUnit(id)
  const warranties = await warrantyOf(scope).listWarrantiesOfUnits([id])

  return { ...unit, warranties: warranties.get(id) ?? [] }
}
