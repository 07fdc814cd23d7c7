import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { regions } from "../data/places"

/** Gives the store its name and its currencies; euros come first. */
export async function nameStore(container: MedusaContainer, channelId: string, locationId: string): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores({})
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Casa Lario",
        supported_currencies: regions.map(({ currency }, index) => ({
          currency_code: currency,
          is_default: index === 0,
          is_tax_inclusive: true,
        })),
        default_sales_channel_id: channelId,
        default_location_id: locationId,
      },
    },
  })
}
