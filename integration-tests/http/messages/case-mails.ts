import { deliver, forgetMails } from "../harness/mails"
import type { MessageDesk } from "./desk"

/** Who hears what of a case. */
export function caseMails(shop: MessageDesk): void {
  const { asManager } = shop.desk
  const ask = async (headers: object, more: object = {}) => {
    const body = {
      service_id: shop.services.repair,
      items: [{ unit_id: shop.unitIds[0], description: "It drips" }],
      ...more,
    }
    const answer = await shop.call("store.cases.create", { headers: { ...headers }, body })
    return answer.body.case as { id: string; number: string }
  }
  const asGuest = { items: [{ description: "Where is it?" }] }
  const guestAsks = () => ask(shop.guest.headers, { ...asGuest, service_id: shop.services.enquiry })
  const to = <Mail extends { to: string }>(address: string, sent: Mail[]) => sent.filter((mail) => mail.to === address)
  const take = async () => {
    const sent = await deliver(shop.container)
    forgetMails()
    return sent
  }

  describe("a new case", () => {
    it("is confirmed to its customer in their language, with a link, and told to the shop", async () => {
      const { id, number } = await ask({ ...shop.anna.headers, "accept-language": "it" })
      const sent = await take()
      const [own] = to(shop.anna.email, sent)

      expect(to(shop.anna.email, sent)).toHaveLength(1)
      expect(own.subject).toContain(number)
      expect(own.subject).toContain("Abbiamo ricevuto")
      expect(own.text).toContain(`/after-sales/cases/${id}`)
      const staff = sent.filter((mail) => mail.template === "after-sales.staff_case_created")
      expect(staff.length).toBeGreaterThan(0)
      expect(staff[0].text).toContain(`/after-sales/cases/${id}`)
    })

    it("of a guest is confirmed to the address of the order", async () => {
      await guestAsks()
      const own = to(shop.guest.email, await take())

      expect(own.map(({ template }) => template)).toEqual(["after-sales.case_created"])
    })
  })

  describe("a message", () => {
    const say = (id: string, body: string, visibility = "customer") =>
      asManager("admin.cases.addMessage", { params: { id }, body: { body, visibility } })

    it("of the shop reaches the customer with its words, as text", async () => {
      const { id } = await ask(shop.anna.headers)
      await take()
      await say(id, "Send it <b>to us</b>\r\nBcc: eve@example.com")
      const [mail, ...more] = await take()

      expect([mail.to, more]).toEqual([shop.anna.email, []])
      expect(mail.text).toContain("Send it <b>to us</b>")
      expect(mail.html).toContain("&lt;b&gt;to us&lt;/b&gt;")
      expect(mail.subject).not.toMatch(/[\r\n]/)
    })

    it("that is a note reaches nobody outside", async () => {
      const { id } = await ask(shop.anna.headers)
      await take()
      await say(id, "He calls every day", "internal")

      expect(to(shop.anna.email, await take())).toEqual([])
    })

    it("of the customer reaches whoever has the case, and not the customer", async () => {
      const { id } = await ask(shop.anna.headers)
      await asManager("admin.cases.assign", { params: { id }, body: { user_id: shop.agent.id } })
      await take()
      await shop.call("store.cases.addMessage", {
        headers: shop.anna.headers,
        params: { id },
        body: { body: "Any news?" },
      })
      const sent = await take()

      expect(sent.map((mail) => [mail.to, mail.template])).toEqual([
        ["agent@example.com", "after-sales.staff_case_message"],
      ])
      expect(sent[0].text).toContain("Any news?")
    })
  })

  it("tells an event once, however often it is told", async () => {
    await ask(shop.anna.headers)
    const first = await deliver(shop.container)
    await shop.desk.sql("update after_sales_case_outbox set done_at = null, claimed_until = null")
    const again = await deliver(shop.container)

    expect(again).toHaveLength(first.length)
  })
}
