import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Shop } from "../context"
import { regions, vatRates, warehouse, type RegionKey } from "../data/places"
import { nameStore } from "./name-store"

type Bare = Pick<Shop, "channelId" | "publishableKey" | "locationId" | "profileId" | "regionIds">

/** The shop before it sells anything: channel, key, warehouse, regions and their taxes. */
export async function createShop(container: MedusaContainer): Promise<Bare> {
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Casa Lario", description: "Online shop" }] },
  })
  const { result: locations } = await createStockLocationsWorkflow(container).run({ input: { locations: [warehouse] } })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Casa Lario storefront", type: "publishable", created_by: "" }] },
  })
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Goods", type: "default" }] },
  })
  const [channelId, locationId, keyId] = [channels[0].id, locations[0].id, keys[0].id]
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: locationId, add: [channelId] } })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: keyId, add: [channelId] } })
  await nameStore(container, channelId, locationId)
  const regionIds = await createRegions(container)
  return { channelId, locationId, publishableKey: keys[0].token, profileId: profiles[0].id, regionIds }
}

async function createRegions(container: MedusaContainer): Promise<Record<RegionKey, string>> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: regions.map(({ name, currency, countries }) => ({
        name,
        currency_code: currency,
        countries: [...countries],
        payment_providers: ["pp_system_default"],
        is_tax_inclusive: true,
      })),
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: Object.entries(vatRates).map(([country_code, rate]) => ({
      country_code,
      provider_id: "tp_system",
      default_tax_rate: { rate, code: `vat-${country_code}`, name: "VAT" },
    })),
  })
  return { eu: result[0].id, uk: result[1].id }
}
