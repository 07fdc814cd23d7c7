import type { Server } from "../../servers/server"
import type { Shop } from "../../servers/shop/shop"

/** The customer's click on "buy". Answers whether the shop had time to answer. */
export async function completeCart(server: Server, shop: Shop, cartId: string): Promise<boolean> {
  const url = `${server.url}/store/carts/${cartId}/complete`
  const headers = { "x-publishable-api-key": shop.publishableKey }

  return fetch(url, { method: "POST", headers }).then(
    (response) => response.ok,
    () => false
  )
}
