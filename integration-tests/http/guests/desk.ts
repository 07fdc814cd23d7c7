import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deliver } from "../harness/mails"
import { line, sell } from "../harness/orders"
import { makeStock, type Stock } from "../harness/stock"
import type { Shop } from "../harness/suite"

export const email = "gina@example.com"

type Order = Awaited<ReturnType<typeof sell>>

/** Two orders of somebody without an account, and what a test does about them. */
export type GuestDesk = Shop & Stock & { order: Order; other: Order; number: number; desk: ReturnType<typeof deskOf> }

export async function openDesk(shop: Shop) {
  const stock = await makeStock(shop)
  const buy = (title: string) =>
    sell(shop.container, {
      email,
      sales_channel_id: shop.channel.id,
      lines: [line({ product_title: title, quantity: 2 })],
    })
  const order = await buy("Fuoco 4")
  const other = await buy("Polare 320")
  return { ...stock, order, other, number: Number(order.order_id.split("_")[1]) }
}

export function deskOf(shop: () => Shop & { number: number }) {
  const sql = (text: string, values: unknown[] = []) =>
    shop()
      .container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(text, values as never[])
  const ask = (body: object = {}, headers: object = {}) =>
    shop().call("store.guestAccess.request", {
      headers: { ...shop().channel.headers, ...headers },
      body: { order_display_id: shop().number, email, ...body },
    })
  const show = (code: string, body: object = {}, headers: object = {}) =>
    shop().call("store.guestAccess.verify", {
      headers: { ...shop().channel.headers, ...headers },
      body: { order_display_id: shop().number, email, code, ...body },
    })
  const codeFromMail = async () => {
    await ask()
    const [mail] = await deliver(shop().container)
    return /\b\d{6}\b/.exec(mail.subject)?.[0] ?? ""
  }
  const guest = async () => {
    const { body } = await show(await codeFromMail())
    return { ...shop().channel.headers, "x-after-sales-guest": String(body.guest_session.token) }
  }
  return { sql, ask, show, codeFromMail, guest }
}
