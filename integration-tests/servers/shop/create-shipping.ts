import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Shop } from "./shop"

/** One way to the customer and one way back. */
export async function createShipping(
  container: MedusaContainer,
  locationId: string,
  profileId: string
): Promise<Pick<Shop, "deliveryOptionId" | "returnOptionId">> {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Delivery",
    type: "shipping",
    service_zones: [
      { name: "Europe", geo_zones: ["it", "de"].map((code) => ({ type: "country" as const, country_code: code })) },
    ],
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    [{ fulfillment_provider_id: "manual_manual" }, { fulfillment_set_id: set.id }].map((target) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: target,
    }))
  )
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [false, true].map((isReturn) => ({
      name: isReturn ? "Back" : "Courier",
      price_type: "flat" as const,
      provider_id: "manual_manual",
      service_zone_id: set.service_zones[0].id,
      shipping_profile_id: profileId,
      type: { label: "Parcel", description: "Two days", code: isReturn ? "return" : "delivery" },
      prices: [{ currency_code: "eur", amount: isReturn ? 0 : 9 }],
      rules: [
        { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
        { attribute: "is_return", value: String(isReturn), operator: "eq" as const },
      ],
    })),
  })

  return { deliveryOptionId: result[0].id, returnOptionId: result[1].id }
}
