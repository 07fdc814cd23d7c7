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
import { createArticles } from "./create-articles"
import { createShipping } from "./create-shipping"
import type { Shop } from "./shop"

/** An Italian shop that sells ten articles and delivers them, made by core's own workflows. */
export async function createShop(container: MedusaContainer): Promise<Shop> {
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Bench shop" }] },
  })
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [{ name: "Warehouse", address: { address_1: "Via Roma 1", city: "Lecco", country_code: "it" } }],
    },
  })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
  })
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Goods", type: "default" }] },
  })
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        { name: "Europe", currency_code: "eur", countries: ["it", "de"], payment_providers: ["pp_system_default"] },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: "it", provider_id: "tp_system", default_tax_rate: { rate: 22, code: "vat", name: "VAT" } }],
  })
  const [channelId, locationId, profileId] = [channels[0].id, locations[0].id, profiles[0].id]
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: locationId, add: [channelId] } })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: keys[0].id, add: [channelId] } })
  const options = await createShipping(container, locationId, profileId)
  const articles = await createArticles(container, { channelId, profileId, locationId })

  return {
    channelId,
    locationId,
    profileId,
    publishableKey: keys[0].token,
    regionId: regions[0].id,
    ...options,
    articles,
  }
}
