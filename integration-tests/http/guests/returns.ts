import { Modules } from "@medusajs/framework/utils"
import request from "supertest"
import { type GuestDesk, email } from "./desk"

/** Core's open route, guarded. */
export function returns(shop: GuestDesk): void {
  const { guest, sql } = shop.desk

  describe("core's route for returns", () => {
    const sendBack = (body: object, headers: object, place = "/store/returns") =>
      request(shop.address)
        .post(place)
        .set({ ...shop.channel.headers, ...headers })
        .send(body)
    const annas = async () => {
      const { id } = await shop.container.resolve(Modules.ORDER).createOrders({
        customer_id: shop.anna.id,
        email: shop.anna.email,
        currency_code: "eur",
        items: [{ title: "Lario Uno", quantity: 1, unit_price: 10 }],
      })
      return { order_id: id, items: [{ id: "ordli_none", quantity: 1 }], return_shipping: { option_id: "so_none" } }
    }

    it("asks who sends back, however its path is written", async () => {
      const body = await annas()
      for (const place of ["/store/returns", "/store/returns/", "/STORE/Returns"]) {
        expect([place, (await sendBack(body, {}, place)).status]).toEqual([place, 401])
      }
      const before = await sql('select count(*)::int as returns from "return"')
      expect(before.rows).toEqual([{ returns: 0 }])
    })

    it("shows others nothing of an order, be they customers or guests", async () => {
      const body = await annas()
      const answers = [await sendBack(body, shop.ben.headers), await sendBack(body, await guest())]
      const unknown = await sendBack({ ...body, order_id: "order_none" }, shop.ben.headers)

      for (const { status, body: answer } of answers) {
        expect([status, answer.message.replace(body.order_id, "order_none")]).toEqual([404, unknown.body.message])
      }
    })

    it("lets the order's customer on to core, who can't say that goods have arrived", async () => {
      const body = await annas()
      const received = await sendBack({ ...body, receive_now: true }, shop.anna.headers)
      const asked = await sendBack(body, shop.anna.headers)

      expect([received.status, received.body.code]).toEqual([400, "receive_now"])
      expect(asked.body.message).not.toMatch(/^Order with id/)
      expect([400, 404, 500]).toContain(asked.status)
    })
  })
}
