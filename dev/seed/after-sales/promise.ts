import { createWarrantyPolicyWorkflow } from "../../../src/workflows/warranty/workflows/create-warranty-policy"
import { publishWarrantyPolicyWorkflow } from "../../../src/workflows/warranty/workflows/publish-warranty-policy"
import type { Shop } from "../context"
import { policies } from "../data/policies"
import { staff } from "./staff"

/** What the shop promises beyond the law. Published before the units are made, so that they come under it. */
export async function promise({ container, adminId, typeIds }: Shop): Promise<void> {
  const actor = staff(adminId)
  for (const { isPublished, productType, content, ...policy } of policies) {
    const scope = productType
      ? { scope_type: "type" as const, scope_ids: [typeIds[productType]] }
      : { scope_type: "all" as const, scope_ids: [] }
    const { result } = await createWarrantyPolicyWorkflow(container).run({
      input: { ...policy, actor, content: { ...content, ...scope } },
    })
    if (isPublished) {
      await publishWarrantyPolicyWorkflow(container).run({ input: { policy_id: result.id, actor } })
    }
  }
}
