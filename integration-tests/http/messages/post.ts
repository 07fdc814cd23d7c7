import { rmSync } from "node:fs"
import { tapBus } from "../../servers/bus"
import { deliver, mails } from "../harness/mails"
import type { MessageDesk } from "./desk"

/** A provider that fails, and a process that dies over a message. */
export function post(shop: MessageDesk): void {
  const { sql, asManager, send, offer, list, closePost, down } = shop.desk

  describe("a provider that is down", () => {
    it("holds no request up, and each message goes out once when it is back", async () => {
      closePost()
      const { status } = await offer()
      await tapBus(shop.container).drain()
      for (let minute = 0; minute < 4; minute++) {
        await sql("update after_sales_notification set next_attempt_at = now()")
        await send()
      }
      expect(status).toBe(200)
      expect((await list())[0]).toMatchObject({
        status: "waiting",
        last_error: expect.stringContaining("The post is closed"),
      })

      rmSync(down)
      await sql("update after_sales_notification set next_attempt_at = now()")
      await Promise.all([send(), send(), send()])
      await send()

      expect(mails()).toHaveLength(1)
      expect((await list())[0]).toMatchObject({ status: "sent", last_error: null })
      const { rows } = await sql("select idempotency_key from notification order by created_at")
      expect(new Set(rows.map((row: { idempotency_key: string }) => row.idempotency_key)).size).toBe(rows.length)
    })

    it("is given up after a day, and tried once more when somebody says so", async () => {
      closePost()
      await offer()
      await tapBus(shop.container).drain()
      await sql("update after_sales_notification set attempts = 12, next_attempt_at = now()")
      await send()
      const [given] = await list({ status: "failed" })
      const health = await asManager("admin.notifications.health")
      expect(health.body.health).toMatchObject({ has_email_provider: true, failed: 1, waiting: 0 })

      rmSync(down)
      const retried = await asManager("admin.notifications.retry", { params: { id: given.id } })
      expect(retried.status).toBe(200)
      await deliver(shop.container)
      expect(mails()).toHaveLength(1)
      const again = await asManager("admin.notifications.retry", { params: { id: given.id } })
      expect([again.status, again.body.code]).toEqual([409, "not_retriable"])
    })
  })

  describe("a process that died over a message", () => {
    const diedWith = async (core: "none" | "success" | "failure" | "pending") => {
      closePost()
      await offer()
      await tapBus(shop.container).drain()
      rmSync(down)
      await sql(
        "update after_sales_notification set status = 'sending', claimed_by = 'dead', claimed_until = now(), next_attempt_at = now()"
      )
      await (core === "none" ? sql("delete from notification") : sql("update notification set status = ?", [core]))
      await send()
      return (await list())[0]
    }

    it.each([
      ["before the provider was asked", "none", "sent", 1],
      ["after it was refused", "failure", "sent", 1],
      ["after it was sent", "success", "sent", 0],
      ["while the provider had it", "pending", "uncertain", 0],
    ] as const)("%s never makes two mails of it", async (_, core, status, count) => {
      expect(await diedWith(core)).toMatchObject({ status })
      expect(mails()).toHaveLength(count)
    })
  })
}
