import { routeTable } from "../../../src/api/route-table"
import { forEachRoute } from "../harness/for-each-route"
import { type GuestDesk, email } from "./desk"

/** What a token opens, and for how long. */
export function tokens(shop: GuestDesk): void {
  const { guest, sql } = shop.desk

  describe("a guest's token", () => {
    const unitsWith = (token: string) =>
      shop.call("store.units.list", { headers: { ...shop.channel.headers, "x-after-sales-guest": token } })

    it.each([
      ["empty", () => ""],
      ["of ten kilobytes", () => "x".repeat(10_000)],
      ["cut short", (token: string) => token.slice(0, -1)],
      ["one bit off", (token: string) => `${token.slice(0, -1)}${token.endsWith("A") ? "E" : "A"}`],
    ])("opens nothing when it is %s", async (_, spoil) => {
      const { "x-after-sales-guest": token } = await guest()

      expect((await unitsWith(spoil(token))).status).toBe(401)
      expect((await unitsWith(token)).status).toBe(200)
    })

    it("is kept as a hash alone", async () => {
      const { "x-after-sales-guest": token } = await guest()
      const { rows } = await sql("select row_to_json(s)::text as row from after_sales_guest_session s")

      expect(rows).toHaveLength(1)
      expect(rows[0].row).not.toContain(token)
    })

    it("lives half an hour after its last use, and four hours at most", async () => {
      const headers = await guest()
      const use = () => shop.call("store.units.list", { headers })
      const left = async () => {
        const { rows } = await sql(
          "select extract(epoch from expires_at - now())::int as s from after_sales_guest_session"
        )
        return Math.round(rows[0].s / 60)
      }
      await sql("update after_sales_guest_session set expires_at = now() + interval '1 minute'")
      await use()
      expect(await left()).toBe(30)

      await sql(
        "update after_sales_guest_session set ends_at = now() + interval '5 minutes', expires_at = now() + interval '1 minute'"
      )
      await use()
      expect(await left()).toBe(5)

      await sql("update after_sales_guest_session set expires_at = now() - interval '1 second'")
      expect((await use()).status).toBe(401)
    })

    it("ends when its guest says so", async () => {
      const headers = await guest()
      const end = () => shop.call("store.guestAccess.end", { headers })

      expect((await end()).body).toMatchObject({ object: "guest_session", deleted: true })
      expect((await end()).status).toBe(401)
      expect((await shop.call("store.units.list", { headers })).status).toBe(401)
    })

    it("ends nothing that isn't a guest's", async () => {
      expect((await shop.call("store.guestAccess.end", { headers: shop.anna.headers })).status).toBe(401)
    })

    it("counts before a customer's own session, for the guest's order", async () => {
      const headers = { ...(await guest()), ...shop.anna.headers }
      const { body } = await shop.call("store.units.list", { headers })

      expect(body.units.map(({ id }: { id: string }) => id).sort()).toEqual([...shop.order.unit_ids].sort())
    })

    it("is worth nothing on another sales channel", async () => {
      const headers = { ...(await guest()), ...shop.otherChannel.headers }

      expect((await shop.call("store.units.list", { headers })).body.units).toEqual([])
    })

    it("doesn't open what needs an account", async () => {
      const headers = await guest()
      const params = { id: shop.order.unit_ids[0] }
      const transfer = { headers, params, body: { email: "eve@example.com" } }

      expect((await shop.call("store.units.requestTransfer", transfer)).status).toBe(401)
      expect((await shop.call("store.orders.list", { headers })).status).toBe(401)
    })
  })

  describe("a token that is worth nothing", () => {
    const open = routeTable.filter(({ access }) => access.actor !== "user" && access.guest)
    const worthless = ["", "x", "x".repeat(43), "x".repeat(10_000), `${"x".repeat(43)}, ${"y".repeat(43)}`]

    it("is refused by every route that is open to guests, whatever else is asked", async () => {
      expect(open.length).toBeGreaterThanOrEqual(6)
      await forEachRoute(open, async (route) => {
        for (const token of worthless) {
          const headers = { ...shop.channel.headers, "x-after-sales-guest": token }
          expect((await shop.call(route.id, { headers, params: { id: shop.unitIds[0] } })).status).toBe(401)
        }
      })
    })
  })
}
