import { deliver, forgetMails } from "../harness/mails"
import { type GuestDesk, email } from "./desk"

/** What a mailed code opens, and how often. */
export function codes(shop: GuestDesk): void {
  const { ask, show, codeFromMail, guest, sql } = shop.desk

  describe("a code by mail", () => {
    it("opens the one order, and nothing else of the same person", async () => {
      const headers = await guest()
      const order = await shop.call("store.orders.retrieve", { headers, params: { id: shop.order.order_id } })
      const list = await shop.call("store.units.list", { headers })
      const foreign = [shop.other.order_id, shop.orderId]
      const others = await Promise.all(
        foreign.map((id) => shop.call("store.orders.retrieve", { headers, params: { id } }))
      )

      expect(order.body.order).toMatchObject({ id: shop.order.order_id, product_titles: ["Fuoco 4"], unit_count: 2 })
      expect(list.body.units.map(({ id }: { id: string }) => id).sort()).toEqual([...shop.order.unit_ids].sort())
      expect(others.map(({ status }) => status)).toEqual([404, 404])
    })

    it("shows a unit with its coverage and certificate", async () => {
      const headers = await guest()
      const params = { id: shop.order.unit_ids[0] }
      const unit = await shop.call("store.units.retrieve", { headers, params })
      const coverage = await shop.call("store.units.coverage", { headers, params })
      const certificate = await shop.call("store.units.certificate", { headers, params })

      expect(unit.body.unit).toMatchObject({ id: params.id, product_title: "Fuoco 4" })
      expect(coverage.body.coverage.rules.country).toBe("it")
      expect(certificate.status).toBe(200)
    })

    it("shows somebody else's units as if they did not exist", async () => {
      const headers = await guest()
      const strange = await shop.call("store.units.retrieve", { headers, params: { id: shop.unitIds[0] } })
      const unknown = await shop.call("store.units.retrieve", { headers, params: { id: "asunit_none" } })

      expect(strange.status).toBe(404)
      expect(strange.body.message.replace(shop.unitIds[0], "x")).toBe(unknown.body.message.replace("asunit_none", "x"))
    })

    it("is written in the language that was asked in", async () => {
      await ask({}, { "accept-language": "it-IT,it;q=0.9" })
      const [mail] = await deliver(shop.container)

      expect(mail).toMatchObject({ to: email, subject: expect.stringContaining("è il tuo codice") })
    })

    it("serves once, and not for another order of the same address", async () => {
      const code = await codeFromMail()
      const number = Number(shop.other.order_id.split("_")[1])

      expect((await show(code, { order_display_id: number })).body.code).toBe("code_refused")
      expect((await show(code)).status).toBe(200)
      expect((await show(code)).body.code).toBe("code_refused")
    })

    it("is refused after five wrong tries, right or wrong, and after ten minutes", async () => {
      const code = await codeFromMail()
      const wrong = code === "000000" ? "000001" : "000000"
      for (let tries = 0; tries < 5; tries++) {
        expect((await show(wrong)).body.code).toBe("code_refused")
      }
      expect((await show(code)).body.code).toBe("code_refused")

      forgetMails()
      const later = await codeFromMail()
      await sql("update after_sales_guest_code set expires_at = now() - interval '1 second'")
      expect((await show(later)).body.code).toBe("code_refused")
    })

    it("counts tries that come at the same time", async () => {
      const code = await codeFromMail()
      const wrong = Array.from({ length: 8 }, (_, index) => String(900_000 + index))
      await Promise.all(wrong.map((guess) => show(guess)))

      expect((await show(code)).status).not.toBe(200)
      const { rows } = await sql("select tries from after_sales_guest_code")
      expect(rows).toEqual([{ tries: 5 }])
    })

    it("is kept by nobody once it is mailed", async () => {
      const code = await codeFromMail()
      const { rows } = await sql("select row_to_json(n)::text as row from after_sales_notification n")
      const { rows: core } = await sql("select row_to_json(n)::text as row from notification n")
      const { rows: codes } = await sql("select row_to_json(c)::text as row from after_sales_guest_code c")

      expect([...rows, ...core, ...codes]).toHaveLength(3)
      expect(JSON.stringify([rows, core, codes])).not.toContain(code)
    })
  })
}
