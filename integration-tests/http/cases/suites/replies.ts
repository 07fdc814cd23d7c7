import type { CaseStock } from "../../harness/cases"
import type { Shop } from "../../harness/suite"

const reply = {
  name: "Ask for a photo",
  texts: {
    en: "Dear {{ customer }}, please send us a photo of {{ products }} ({{ number }}).",
    it: "Gentile {{ customer }}, ci mandi una foto di {{ products }} ({{ number }}).",
  },
}

/** Answers that agents give often: managers word them, agents choose them on a case. */
export function replies(shop: Shop & CaseStock): void {
  const make = (body: object = reply, headers = shop.manager.headers) =>
    shop.call("admin.replies.create", { headers, body })
  const change = (id: string, body: object) =>
    shop.call("admin.replies.update", { headers: shop.manager.headers, params: { id }, body })

  it("fills an answer in for a case, in its customer's language, and writes nothing", async () => {
    const { body: made } = await make()
    const { body: opened } = await shop.call("admin.cases.create", {
      headers: shop.agent.headers,
      body: {
        service_id: shop.services.repair,
        items: [{ unit_id: shop.unitIds[0], description: "Perde acqua" }],
        locale: "it-CH",
      },
    })
    const { status, body } = await shop.call("admin.replies.render", {
      headers: shop.agent.headers,
      params: { id: made.reply.id },
      body: { case_id: opened.case.id },
    })

    expect(status).toBe(200)
    expect(body.reply.body).toBe(
      `Gentile ${opened.case.owner_name}, ci mandi una foto di ${opened.case.items[0].product_title} (${opened.case.number}).`
    )
    const { body: after } = await shop.call("admin.cases.retrieve", {
      headers: shop.viewer.headers,
      params: { id: opened.case.id },
    })
    expect(after.case.messages).toEqual(opened.case.messages)
  })

  it("refuses a wording that names what a case does not have, and says what it may name", async () => {
    const { status, body } = await make({ ...reply, texts: { en: "Dear {{ costumer }}" } })

    expect(status).toBe(400)
    expect(body.message).toMatch(/texts\.en/)
    expect(body.message).toMatch(/customer/)
  })

  it("keeps one answer of a name, and one for one request", async () => {
    const headers = { ...shop.manager.headers, "idempotency-key": "one" }
    const [first, again] = [await make(reply, headers), await make(reply, headers)]
    const other = await make({ ...reply, texts: { en: "Something else" } })

    expect(again.body.reply.id).toBe(first.body.reply.id)
    expect([other.status, other.body.code]).toEqual([409, "name_taken"])
    const { body } = await shop.call("admin.replies.list", { headers: shop.agent.headers, query: { q: "PHOTO" } })
    expect(body.replies.map(({ id }: { id: string }) => id)).toEqual([first.body.reply.id])
  })

  it("overwrites nothing unseen, and can be deleted for good", async () => {
    const { id, rev } = (await make()).body.reply
    const first = await change(id, { name: "Photo, please", rev })
    const late = await change(id, { name: "Another", rev })
    const gone = await shop.call("admin.replies.delete", { headers: shop.manager.headers, params: { id } })

    expect(first.body.reply).toMatchObject({ name: "Photo, please", texts: reply.texts, rev: rev + 1 })
    expect([late.status, late.body.code]).toEqual([409, "reply_changed"])
    expect(gone.body).toEqual({ id, object: "reply", deleted: true })
    const { status } = await shop.call("admin.replies.retrieve", { headers: shop.manager.headers, params: { id } })
    expect(status).toBe(404)
  })

  it("is worded by managers alone", async () => {
    expect((await make(reply, shop.agent.headers)).status).toBe(403)
    expect((await shop.call("admin.replies.list", { headers: shop.agent.headers })).status).toBe(200)
  })
}
