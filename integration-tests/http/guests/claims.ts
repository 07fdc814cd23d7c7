import { forgetMails } from "../harness/mails"
import { type GuestDesk, email } from "./desk"

/** A guest who has an account by now. */
export function claims(shop: GuestDesk): void {
  const { ask, codeFromMail, guest, sql } = shop.desk

  describe("claiming a guest's units", () => {
    const claim = (code: string) =>
      shop.call("store.guestUnits.claim", {
        headers: shop.anna.headers,
        body: { order_display_id: shop.number, email, code },
      })

    it("brings them into the account, where the order doesn't take them back", async () => {
      const headers = await guest()
      const { status, body } = await claim(await codeOnceMore())
      const own = await shop.call("store.orders.retrieve", {
        headers: shop.anna.headers,
        params: { id: shop.order.order_id },
      })

      expect([status, body.claim.unit_ids.sort()]).toEqual([200, [...shop.order.unit_ids].sort()])
      expect(own.body.order.unit_count).toBe(2)
      expect((await shop.call("store.units.list", { headers })).status).toBe(401)
      const { rows } = await sql(
        "select distinct owner_email, settled_facts from after_sales_unit where order_id = ?",
        [shop.order.order_id]
      )
      expect(rows).toEqual([{ owner_email: shop.anna.email, settled_facts: ["owner"] }])
    })

    it("needs the code", async () => {
      await ask()
      expect((await claim("000000")).body.code).toBe("code_refused")
    })

    const codeOnceMore = async () => {
      forgetMails()
      return codeFromMail()
    }
  })
}
