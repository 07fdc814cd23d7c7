import { picture } from "../../../src/shared/attachments/__tests__/pictures"
import { line, sell } from "./orders"
import { makeGuest } from "./guests"
import { offerServices, type Services } from "./services"
import type { Headers } from "./call"
import { makeStock, type Stock } from "./stock"
import type { Shop } from "./suite"

export type CaseStock = Stock & {
  services: Services
  /** Somebody without an account, with one unit; and the same person with a token of another order. */
  guest: { email: string; orderId: string; unitId: string; headers: Headers }
  otherGuest: Headers
}

/** Anna's three units, a guest with one, and the services that are asked for. */
export async function makeCaseStock(shop: Shop): Promise<CaseStock> {
  const stock = await makeStock(shop)
  const services = await offerServices(shop.container)
  const email = "gina@example.com"
  const sold = { email, sales_channel_id: shop.channel.id }
  const order = await sell(shop.container, { ...sold, lines: [line({ product_id: stock.productId })] })
  const other = await sell(shop.container, { ...sold, lines: [line({ product_id: stock.productId })] })
  const key = shop.channel.headers
  return {
    ...stock,
    services,
    guest: {
      email,
      orderId: order.order_id,
      unitId: order.unit_ids[0],
      headers: await makeGuest(shop.container, { email, order_id: order.order_id }, key),
    },
    otherGuest: await makeGuest(shop.container, { email, order_id: other.order_id }, key),
  }
}

/** The same with a case of Anna's and of the guest's, and with a file of hers that waits for a case: for the walks. */
export async function makeWalkStock(shop: Shop) {
  const stock = await makeCaseStock(shop)
  const ask = async (headers: Headers) => {
    const body = { service_id: stock.services.enquiry, items: [{ description: "Where is it?" }] }
    const answer = await shop.call("store.cases.create", { headers, body })
    return answer.body.case.id as string
  }
  const file = { content: await picture("png"), type: "image/png" }
  const upload = await shop.call("store.attachments.upload", { headers: shop.anna.headers, file })
  return {
    ...stock,
    caseId: await ask(shop.anna.headers),
    guestCaseId: await ask(stock.guest.headers),
    attachmentId: upload.body.attachment.id as string,
  }
}
