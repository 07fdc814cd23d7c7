import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoredWarranty } from "../../../../modules/warranty"
import type { Actor } from "../../../../shared/actor"
import { markWarrantiesShownWorkflow } from "../../../../workflows/warranty/workflows/mark-warranties-shown"

/**
 * The customer has seen the ends of these warranties, on a page, in an answer or on a certificate: from now on they
 * don't come closer. Only the first look writes, later ones find the mark.
 */
export async function noteShown(
  warranties: readonly StoredWarranty[],
  { scope, actor }: { scope: MedusaContainer; actor: Actor }
): Promise<void> {
  const ids = warranties
    .filter(({ shown_at, starts_on }) => shown_at === null && starts_on !== null)
    .map(({ id }) => id)
  if (ids.length) {
    await markWarrantiesShownWorkflow(scope).run({ input: { ids, actor } })
  }
}
