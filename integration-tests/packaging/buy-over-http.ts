import { caller, type Caller, type openShop } from "./shop-over-http"

type Shop = Awaited<ReturnType<typeof openShop>>

const login = { email: "ada@example.com", password: "supersecret" }

/** A customer who registers and signs in; answers what calls the store as her. */
export async function signUp(url: string, shop: Shop): Promise<Caller> {
  const keyed = { "x-publishable-api-key": shop.key }
  const guest = caller(url, keyed)
  const { token } = await guest.post<{ token: string }>("/auth/customer/emailpass/register", login)
  await caller(url, { ...keyed, authorization: `Bearer ${token}` }).post("/store/customers", { email: login.email })
  const session = await guest.post<{ token: string }>("/auth/customer/emailpass", login)

  return caller(url, { ...keyed, authorization: `Bearer ${session.token}` })
}

/** Buys one piece, from the cart to the order. Answers the order's id. */
export async function buy(customer: Caller, shop: Shop): Promise<string> {
  const { cart } = await customer.post("/store/carts", {
    region_id: shop.regionId,
    email: login.email,
    shipping_address: {
      first_name: "Ada",
      last_name: "Rossi",
      address_1: "Via Roma 1",
      city: "Como",
      country_code: "it",
    },
    items: [{ variant_id: shop.variantId, quantity: 1 }],
  })
  await customer.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: shop.shippingOptionId })
  const { payment_collection: payment } = await customer.post("/store/payment-collections", { cart_id: cart.id })
  await customer.post(`/store/payment-collections/${payment.id}/payment-sessions`, { provider_id: "pp_system_default" })
  const { order } = await customer.post(`/store/carts/${cart.id}/complete`)

  return order.id
}

/** Packs and delivers the whole order. */
export async function deliverAll(admin: Caller, orderId: string): Promise<void> {
  const { order } = await admin.get<{ order: { items: { id: string; quantity: number }[] } }>(
    // Core leaves the quantity out unless a field of the line's detail is asked for.
    `/admin/orders/${orderId}?fields=items.id,items.quantity,items.detail.quantity`
  )
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
  await admin.post(`/admin/orders/${orderId}/fulfillments`, { items })
  const { order: packed } = await admin.get<{ order: { fulfillments: { id: string }[] } }>(
    `/admin/orders/${orderId}?fields=fulfillments.id`
  )
  await admin.post(`/admin/orders/${orderId}/fulfillments/${packed.fulfillments[0].id}/mark-as-delivered`)
}

/** Asks again until the answer is as wanted: subscribers run after the answer that caused them. */
export async function eventually<Value>(ask: () => Promise<Value | undefined>): Promise<Value> {
  for (let tries = 0; tries < 60; tries++) {
    const value = await ask()
    if (value !== undefined) {
      return value
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error("What was waited for did not come within fifteen seconds")
}
