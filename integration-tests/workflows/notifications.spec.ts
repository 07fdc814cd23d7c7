import { Modules } from "@medusajs/framework/utils"
import * as flows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { forgetMails, mails } from "../http/harness/mails"
import { deskOf } from "./desk"
import { mailboxOf } from "./mailbox"
import { agent } from "./shop"

/** Who is told what: once for each event and person, whatever the post, the bus and the processes do. */
describeShop(
  "wf_notifications",
  (test) => {
    const desk = deskOf(test)
    let managers: string[]

    beforeAll(async () => {
      const users = await test.container
        .resolve(Modules.USER)
        .createUsers(["bo", "cleo"].map((name) => ({ email: `${name}@example.com` })))
      managers = users.map(({ id }) => id)
      await desk.offered()
    })
    beforeEach(() => forgetMails())

    const { send, messages, mailsTo, say, unheard } = mailboxOf(test, desk)

    it("writes down one message for each event and person, however many collect at once and how often", async () => {
      const id = await unheard((case_id) => say(case_id))
      await Promise.all([send(), send(), send()])
      await send()
      const written = await messages(id)
      expect(written.map(({ template, recipient_id }) => `${template} ${recipient_id}`).sort()).toEqual(
        [
          `case_created ${test.customer.id}`,
          `case_message ${test.customer.id}`,
          ...managers.map((manager) => `staff_case_created ${manager}`),
        ].sort()
      )
      expect(new Set(written.map(({ key }) => key)).size).toBe(written.length)
      expect(written.every(({ status, attempts }) => status === "sent" && attempts === 1)).toBe(true)
      expect(mails()).toHaveLength(written.length)
      expect(await desk.outbox(id)).toEqual([])
    })

    it("needs no event: the sweep finds what the bus has lost", async () => {
      const id = await unheard()
      expect(await messages(id)).toEqual([])
      await send()
      expect(mailsTo(test.customer.email)).toHaveLength(1)
      await test.bus.deliver({ name: "after_sales.case.created", data: { id } })
      expect(mailsTo(test.customer.email)).toHaveLength(1)
    })

    it("takes over events whose process died between the outbox and the messages", async () => {
      const id = await unheard()
      await desk.cases().claimOutbox(1000, 60)
      await send()
      expect(await messages(id)).toEqual([])
      await test.sql(
        "update after_sales_case_outbox set claimed_until = now() - interval '1 second' where case_id = ?",
        [id]
      )
      await send()
      expect((await messages(id)).every(({ status }) => status === "sent")).toBe(true)
      expect(mailsTo(test.customer.email)).toHaveLength(1)
    })

    it("speaks the customer's language to the customer and the shop's to the shop", async () => {
      const id = await desk.open({ locale: "it" })
      await test.bus.drain()
      const locales = new Map((await messages(id)).map(({ template, locale }) => [template, locale]))
      expect(locales.get("case_created")).toMatch(/^it/)
      const { number } = await desk.read(id)
      const [mail] = mailsTo(test.customer.email)
      expect(`${mail.subject} ${mail.text}`).toContain(number)
      expect(mail.text).toContain(id)
    })

    it("tells whoever has the case, not whoever acts, and of notes nobody outside", async () => {
      const id = await desk.open({ assign: { to: "user", user_id: managers[0] } })
      await test.bus.drain()
      await say(id, { visibility: "internal", body: "Ask Marco" })
      const asker = { customer_id: test.customer.id, sales_channel_ids: [test.shop.channelId] }
      await say(id, { body: "It drips", actor: { type: "customer", id: test.customer.id }, asker })
      await say(id, { body: "We come", actor: { type: "user", id: managers[0] } })
      await test.bus.drain()
      const about = (await messages(id, "case_message", "staff_case_message")).map(
        ({ template, recipient_id }) => `${template} ${recipient_id}`
      )
      expect(about).toEqual([`staff_case_message ${managers[0]}`, `case_message ${test.customer.id}`])
      expect(mails().every(({ text }) => !text.includes("Ask Marco"))).toBe(true)
    })

    it("tells an owner of a merged case where it goes on", async () => {
      const [from, into] = [await desk.open(), await desk.open()]
      await test.bus.drain()
      forgetMails()
      await flows.mergeCasesWorkflow(test.container).run({ input: { from_ids: [from], into_id: into, actor: agent } })
      await test.bus.drain()
      const [mail] = mailsTo(test.customer.email)
      expect(mail.text).toContain((await desk.read(into)).number)
      expect(mail.text).toContain(`/cases/${into}`)
    })
  },
  { isShared: true }
)
