import { deliver } from "../harness/mails"
import type { MessageDesk } from "./desk"

/** The shop's own wording of a message. */
export function wording(shop: MessageDesk): void {
  const { asManager, offer } = shop.desk

  describe("the shop's own wording", () => {
    const params = { code: "transfer_invitation" }
    const wording = { locale: "it", subject: "Un regalo: {{ unit.title }}", text: "Eccolo: {{ link }}" }

    it("is what goes out from then on, until it is reset", async () => {
      const saved = await asManager("admin.templates.update", { params, body: { ...wording, rev: 0 } })
      expect(saved.body.template).toMatchObject({ is_changed: true, rev: 1, subject: wording.subject })
      await offer()
      expect((await deliver(shop.container))[0].subject).toBe("Un regalo: Lario Uno")

      await asManager("admin.templates.reset", { params, query: { locale: "it" } })
      const { body } = await asManager("admin.templates.retrieve", { params, query: { locale: "it" } })
      expect(body.template).toMatchObject({ is_changed: false, rev: 0, subject: body.template.shipped.subject })
    })

    it("is refused when somebody else has changed it since", async () => {
      await asManager("admin.templates.update", { params, body: wording })
      const late = await asManager("admin.templates.update", { params, body: { ...wording, rev: 0 } })
      const later = await asManager("admin.templates.update", { params, body: { ...wording, rev: 7 } })

      expect([late, later].map(({ status, body }) => [status, body.code])).toEqual([
        [409, "template_changed"],
        [409, "template_changed"],
      ])
    })

    it("is tried on made-up data before it is saved", async () => {
      const body = { locale: "en", subject: "Hi {{ unit.titel }}", text: "x" }
      const refused = await asManager("admin.templates.update", { params, body })
      const preview = await asManager("admin.templates.preview", { params, body: { locale: "en", text: "{% if %}" } })
      const shown = await asManager("admin.templates.preview", {
        params,
        body: { locale: "en", subject: "<b>{{ unit.title }}</b>" },
      })

      expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining("unit.titel")])
      expect(preview.status).toBe(400)
      expect(shown.body.preview).toMatchObject({ subject: "<b>Lario Uno</b>", html: expect.stringContaining("<p>") })
    })

    it("lists every message with its languages, and knows no others", async () => {
      const { body } = await asManager("admin.templates.list")
      const unknown = await asManager("admin.templates.retrieve", {
        params: { code: "constructor" },
        query: { locale: "en" },
      })

      expect(body.templates.length).toBeGreaterThan(20)
      expect(body.templates[0].languages.map(({ locale }: { locale: string }) => locale)).toEqual(["en", "it"])
      expect(unknown.status).toBe(404)
    })
  })
}
