type Answer = Record<string, { id: string } & Record<string, unknown>>

/** Sends JSON as a person's browser or a script would, and fails with the answer where that is a refusal. */
export function caller(url: string, headers: Record<string, string>) {
  const send = async <Body = Answer>(method: "GET" | "POST", path: string, body?: unknown): Promise<Body> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!answer.ok) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
    }
    return (await answer.json()) as Body
  }
  return {
    get: <Body = Answer>(path: string) => send<Body>("GET", path),
    post: <Body = Answer>(path: string, body: unknown = {}) => send<Body>("POST", path, body),
  }
}

export type Caller = ReturnType<typeof caller>

/** Everything that a shop needs before somebody can buy, made by its admin over HTTP. */
export async function openShop(admin: Caller) {
  const { region } = await admin.post("/admin/regions", {
    name: "Italia",
    currency_code: "eur",
    countries: ["it"],
    payment_providers: ["pp_system_default"],
  })
  const { sales_channel: channel } = await admin.post("/admin/sales-channels", { name: "Web" })
  const { api_key: key } = await admin.post("/admin/api-keys", { title: "Web", type: "publishable" })
  await admin.post(`/admin/api-keys/${key.id}/sales-channels`, { add: [channel.id] })
  const { shipping_profile: profile } = await admin.post("/admin/shipping-profiles", {
    name: "Parcels",
    type: "parcels",
  })
  const shippingOptionId = await openWarehouse(admin, channel.id, profile.id)
  const { product } = await admin.post<{ product: { variants: { id: string }[] } }>("/admin/products", {
    title: "Espresso machine",
    status: "published",
    shipping_profile_id: profile.id,
    sales_channels: [{ id: channel.id }],
    options: [{ title: "Colour", values: ["Black"] }],
    variants: [
      {
        title: "Black",
        sku: "ESP-1",
        manage_inventory: false,
        options: { Colour: "Black" },
        prices: [{ currency_code: "eur", amount: 499 }],
      },
    ],
  })

  return { regionId: region.id, key: String(key.token), shippingOptionId, variantId: product.variants[0].id }
}

async function openWarehouse(admin: Caller, channelId: string, profileId: string): Promise<string> {
  const { stock_location: location } = await admin.post("/admin/stock-locations", { name: "Como" })
  await admin.post(`/admin/stock-locations/${location.id}/sales-channels`, { add: [channelId] })
  await admin.post(`/admin/stock-locations/${location.id}/fulfillment-providers`, { add: ["manual_manual"] })
  await admin.post(`/admin/stock-locations/${location.id}/fulfillment-sets`, { name: "Parcels", type: "shipping" })
  const { stock_location: filled } = await admin.get<{ stock_location: { fulfillment_sets: { id: string }[] } }>(
    `/admin/stock-locations/${location.id}?fields=fulfillment_sets.id`
  )
  const { fulfillment_set: set } = await admin.post<{ fulfillment_set: { service_zones: { id: string }[] } }>(
    `/admin/fulfillment-sets/${filled.fulfillment_sets[0].id}/service-zones`,
    { name: "Italia", geo_zones: [{ type: "country", country_code: "it" }] }
  )
  const { shipping_option: option } = await admin.post("/admin/shipping-options", {
    name: "Courier",
    service_zone_id: set.service_zones[0].id,
    shipping_profile_id: profileId,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Courier", description: "Two days", code: "courier" },
    prices: [{ currency_code: "eur", amount: 5 }],
    rules: [
      { attribute: "enabled_in_store", value: "true", operator: "eq" },
      { attribute: "is_return", value: "false", operator: "eq" },
    ],
  })
  return option.id
}
