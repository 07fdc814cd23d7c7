import type { MedusaContainer } from "@medusajs/framework/types"
import { type Asker } from "../../../../shared/asker"
import { notFound } from "../../../../shared/errors"
import { installedBaseOf } from "../../../services"

/** The product of one of the asker's units. Who has handed it over, and anybody else, gets the answer of an unknown one. */
export async function ownProduct(scope: MedusaContainer, unitId: string, asker: Asker): Promise<string | null> {
  const unit = await installedBaseOf(scope).retrieveStoreUnit(unitId, asker)
  return unit.status === "moved_on" ? notFound("unit", unitId) : unit.product_id
}
