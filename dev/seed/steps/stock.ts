import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Plenty of everything in the one warehouse. Answers the ids of the stock by article number. */
export async function fillWarehouse(container: MedusaContainer, locationId: string): Promise<Record<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "inventory_item", fields: ["id", "sku"] })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: data.map(({ id }) => ({
        inventory_item_id: id,
        location_id: locationId,
        stocked_quantity: 250,
      })),
    },
  })
  return Object.fromEntries(data.map(({ sku, id }) => [sku, id]))
}
