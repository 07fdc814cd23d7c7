import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Shop } from "../context"
import { regions } from "../data/places"

type Place = Pick<Shop, "locationId" | "profileId">

/** A way to the customer and a way back, for each region. */
export async function createShipping(container: MedusaContainer, place: Place): Promise<Shop["shippingOptionIds"]> {
  const zones = await createZones(container, place.locationId)
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: zones.flatMap((zoneId, index) => [
      option("Courier", "delivery", 9.9, zoneId, place.profileId, regions[index].currency),
      option("Return parcel", "return", 0, zoneId, place.profileId, regions[index].currency),
    ]),
  })
  const [euDelivery, euReturns, ukDelivery, ukReturns] = result.map(({ id }) => id)
  return {
    eu: { delivery: euDelivery, returns: euReturns },
    uk: { delivery: ukDelivery, returns: ukReturns },
  }
}

async function createZones(container: MedusaContainer, locationId: string): Promise<string[]> {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Delivery from Lecco",
    type: "shipping",
    service_zones: regions.map(({ name, countries }) => ({
      name,
      geo_zones: countries.map((country_code) => ({ type: "country" as const, country_code })),
    })),
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
  ])
  return regions.map(({ name }) => set.service_zones.find((zone) => zone.name === name)!.id)
}

function option(
  name: string,
  code: "delivery" | "return",
  amount: number,
  service_zone_id: string,
  shipping_profile_id: string,
  currency_code: string
) {
  const isReturn = code === "return"
  return {
    name,
    price_type: "flat" as const,
    provider_id: "manual_manual",
    service_zone_id,
    shipping_profile_id,
    type: { label: name, description: isReturn ? "Back to the shop" : "Two to four days", code },
    prices: [{ currency_code, amount }],
    rules: [
      { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
      { attribute: "is_return", value: String(isReturn), operator: "eq" as const },
    ],
  }
}
