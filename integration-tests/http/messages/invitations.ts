import { rmSync } from "node:fs"
import { announceExpiringWorkflow } from "../../../src/workflows/warranty/workflows/announce-expiring"
import { tapBus } from "../../servers/bus"
import { deliver, mails } from "../harness/mails"
import type { MessageDesk } from "./desk"

/** Mails about units: offers to hand them over, and promises that end. */
export function invitations(shop: MessageDesk): void {
  const { sql, send, offer, list, closePost, down } = shop.desk

  describe("an invitation to take a unit over", () => {
    it("goes to the invited address with a token that opens it, and the token stays nowhere", async () => {
      await offer()
      const sent = await deliver(shop.container)
      const token = /#token=([\w-]{43})/.exec(sent[0]?.text ?? "")?.[1] ?? ""

      expect(sent).toHaveLength(1)
      expect(sent[0].to).toBe("carla@example.com")
      const tables = ["after_sales_notification", "notification", "after_sales_unit_transfer", "after_sales_unit_event"]
      for (const table of tables) {
        const { rows } = await sql(`select count(*)::int as found from ${table} t where t::text like ?`, [`%${token}%`])
        expect([table, rows[0].found]).toEqual([table, 0])
      }
      const declined = await shop.call("store.transfers.decline", { headers: shop.channel.headers, body: { token } })
      expect(declined.body.transfer.status).toBe("declined")
    })

    it("isn't sent any more once the offer was taken back", async () => {
      closePost()
      await offer()
      await tapBus(shop.container).drain()
      await shop.call("store.units.cancelTransfer", { headers: shop.anna.headers, params: { id: shop.unitIds[0] } })
      rmSync(down)
      await sql("update after_sales_notification set next_attempt_at = now()")
      await send()

      expect(mails()).toEqual([])
      expect((await list())[0]).toMatchObject({ status: "dropped", last_error: "The offer is over" })
    })
  })

  it("reminds an owner once of a promise that is about to end", async () => {
    await sql(
      "update after_sales_warranty set expires_at = now() + interval '10 days', expiring_announced_at = null where kind <> 'statutory'"
    )
    await announceExpiringWorkflow(shop.container).run()
    await deliver(shop.container)
    await send()

    const own = mails().filter(({ to }) => to === shop.anna.email)
    expect(own).toHaveLength(shop.unitIds.length)
    expect(own[0].subject).toContain("Lario Uno")
  })
}
