import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import * as flows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { forgetMails, mails } from "../http/harness/mails"
import { codesOf, deskOf } from "./desk"
import { mailboxOf } from "./mailbox"
import { recordAll } from "./recorder"

/** Mails on their way: the post is closed, a process dies, there is no post at all. */
describeShop(
  "wf_post",
  (test) => {
    const desk = deskOf(test)
    const { send, closePost, openPost, messages, later, mailsTo, say, unheard } = mailboxOf(test, desk)
    let told: ReturnType<typeof recordAll>

    beforeAll(async () => {
      told = recordAll(test.container)
      await desk.offered()
    })
    beforeEach(() => forgetMails())
    afterEach(() => openPost())

    it("never holds up what it tells of, tries again later and later, and sends once when the post is open", async () => {
      closePost()
      const id = await desk.open()
      await test.bus.drain()
      const delays: number[] = []
      for (let attempt = 1; attempt <= 4; attempt++) {
        const [{ attempts, next_attempt_at, status, last_error }] = await messages(id, "case_created")
        expect([attempts, status]).toEqual([attempt, "waiting"])
        expect(last_error).toContain("The post is closed")
        delays.push(new Date(next_attempt_at).getTime() - Date.now())
        await later(id)
        await (attempt < 4 ? send() : Promise.resolve())
      }
      expect(delays).toEqual([...delays].sort((a, b) => a - b))
      openPost()
      await Promise.all([send(), send()])
      expect(mailsTo(test.customer.email)).toHaveLength(1)
      const keys = await test.sql<{ idempotency_key: string; status: string }>(
        "select idempotency_key, status from notification where resource_id = ? and receiver_id = ? order by created_at",
        [id, test.customer.id]
      )
      expect(keys.map(({ status }) => status)).toEqual(["failure", "failure", "failure", "failure", "success"])
      expect(new Set(keys.map(({ idempotency_key }) => idempotency_key)).size).toBe(5)
    })

    it("is given up after the last attempt, told once on the bus, and sent when a person says so, once", async () => {
      closePost()
      const id = await desk.open()
      await test.bus.drain()
      await test.sql(
        "update after_sales_notification set attempts = 12, next_attempt_at = now() where subject_id = ?",
        [id]
      )
      await told.take()
      await Promise.all([send(), send()])
      const [mine] = await messages(id, "case_created")
      expect(mine).toMatchObject({ status: "failed" })
      const failed = (await told.take(mine.id)).map(([name]) => name)
      expect(failed).toEqual(["notification.failed"])

      openPost()
      const retry = () =>
        flows.retryNotificationWorkflow(test.container).run({ input: { id: mine.id }, throwOnError: false })
      const both = await Promise.all([retry(), retry()])
      expect(both.flatMap(codesOf).filter((code) => code !== "not_retriable")).toEqual([])
      await test.bus.drain()
      await send()
      expect(mailsTo(test.customer.email)).toHaveLength(1)
      expect(codesOf(await retry())).toEqual(["not_retriable"])
    })

    it("does not send again what a dying process had handed over, and leaves that to a person", async () => {
      const id = await unheard()
      closePost()
      await send()
      openPost()
      const [waiting] = await messages(id, "case_created")
      await test.sql("update notification set status = 'pending' where resource_id = ?", [id])
      await test.sql(
        `update after_sales_notification set status = 'sending', claimed_by = 'dead', claimed_until = now(),
           next_attempt_at = now() where id = ?`,
        [waiting.id]
      )
      await told.take()
      await send()
      expect((await messages(id, "case_created"))[0].status).toBe("uncertain")
      expect(mailsTo(test.customer.email)).toEqual([])
      expect(await told.take(waiting.id)).toEqual([["notification.failed", { id: waiting.id }]])
    })

    it("keeps everything where the shop has nobody to carry mail, and sends it when it has", async () => {
      const { modules } = test.container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
      const notification = modules?.notification as { options: { providers: unknown[] } }
      const { providers } = notification.options
      notification.options.providers = []
      try {
        const id = await desk.open()
        await test.bus.drain()
        await send()
        expect((await messages(id)).map(({ status, attempts }) => [status, attempts])).toEqual(
          (await messages(id)).map(() => ["waiting", 0])
        )
        expect(mails()).toEqual([])
        notification.options.providers = providers
        await send()
        expect(mailsTo(test.customer.email)).toHaveLength(1)
      } finally {
        notification.options.providers = providers
      }
    })

    it("drops news that are old, and words that were taken back before they went out", async () => {
      closePost()
      const [old, erased] = [await desk.open(), await desk.open()]
      await say(erased, { body: "Petra, we look at it" })
      await test.bus.drain()
      await test.sql("update after_sales_notification set expires_at = now() where subject_id = ?", [old])
      await test.sql("update after_sales_case_message set erased_at = now(), body = '' where case_id = ?", [erased])
      openPost()
      await Promise.all([later(old), later(erased)])
      await send()
      expect((await messages(old)).map(({ status }) => status)).toEqual((await messages(old)).map(() => "dropped"))
      expect((await messages(erased, "case_message"))[0].status).toBe("dropped")
      expect((await messages(erased, "case_created"))[0].status).toBe("sent")
    })

    it("lets one bad message keep no other from being sent", async () => {
      const [bad, good] = [await unheard(), await unheard()]
      await test.sql("update after_sales_case set time_zone = 'Nowhere/At all', service_names = '[]' where id = ?", [
        bad,
      ])
      await test.sql("update after_sales_case set owner_customer_id = 'cus_gone', owner_email = null where id = ?", [
        bad,
      ])
      await send()
      expect((await messages(good)).every(({ status }) => status === "sent")).toBe(true)
      expect((await messages(bad, "case_created"))[0].status).not.toBe("sent")
    })

    it("sends all of what happens at the same moment", async () => {
      const ids = await Promise.all(Array.from({ length: 12 }, () => desk.open()))
      await test.bus.drain()
      const mine = await Promise.all(ids.map((id) => messages(id, "case_created")))
      expect(mine.map((found) => found.map(({ status }) => status))).toEqual(ids.map(() => ["sent"]))
      expect(mailsTo(test.customer.email)).toHaveLength(12)
    })
  },
  { isShared: true }
)
