import type { MedusaContainer } from "@medusajs/framework/types"
import { installedBaseOf, warrantyOf } from "../../../services"

/** A warranty, and whether the customer has seen later ends than its unit's facts give. */
export async function warrantyDetail(scope: MedusaContainer, id: string) {
  const warranty = await warrantyOf(scope).retrieveAdminWarranty(id)
  const [subject] = warranty.shown_at ? await installedBaseOf(scope).retrieveWarrantySubjects([warranty.unit_id]) : []
  const ends_by_facts = subject ? await warrantyOf(scope).endsByFacts({ warranty_id: id, subject }) : null

  return { ...warranty, ends_by_facts }
}
