import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Notes on the store how far the seed has come, so that an interrupted one is not taken for a whole shop. */
export async function mark(container: MedusaContainer, state: "started" | "done"): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { order: { created_at: "ASC" } })
  await updateStoresWorkflow(container).run({
    input: { selector: { id: store.id }, update: { metadata: { after_sales_seed: state } } },
  })
}
