import type { ListRepliesInput } from "../../../src/modules/service-case/replies/types"
import { describeCases } from "./case-suite"
import { everything, fateOf, fatesOf, wildTexts } from "./everything"
import { agent, anna, colleague, guestRequest, request, washer } from "./requests"

const texts = {
  en: "Dear {{ customer }}, {{ number }} is on its way.",
  it: "Gentile {{ customer }}, {{ number }} arriva.",
}

describeCases("ready replies", ({ service, sql }) => {
  const make = (name: string, change = {}) => service.createReply({ name, texts, actor: agent, ...change })
  const names = async (request: ListRepliesInput = {}) =>
    (await service.listReplies(request)).rows.map(({ name }) => name)

  it("are written once for one request, and their name is theirs", async () => {
    const idempotency = { key: "k1", hash: "h1" }
    const [one, again] = await Promise.all([make("On its way", { idempotency }), make("On its way", { idempotency })])
    expect(again.id).toBe(one.id)
    expect(await fatesOf(() => make("Other", { idempotency: { key: "k1", hash: "h2" } }))).toEqual([
      "idempotency_key_reused",
    ])
    expect((await make("Another", { idempotency, actor: colleague })).id).not.toBe(one.id)
    expect(await fatesOf(() => make("On its way"))).toEqual(["name_taken"])
    const race = await fatesOf(
      () => make("Fast"),
      () => make("Fast"),
      () => make("Fast")
    )
    expect([...race].sort()).toEqual(["done", "name_taken", "name_taken"])
    expect(await names()).toEqual(["Another", "Fast", "On its way"])
  })

  it("are changed by what is given, and by nobody who has seen an older state", async () => {
    const { id, rev } = await make("Draft")
    const named = await service.updateReply({ id, content: { name: "Ready" }, rev })
    expect(named).toMatchObject({ name: "Ready", texts, rev: rev + 1 })
    const worded = await service.updateReply({ id, content: { texts: { it: "Ciao" } } })
    expect(worded).toMatchObject({ name: "Ready", texts: { it: "Ciao" }, rev: rev + 2 })
    expect(await fatesOf(() => service.updateReply({ id, content: { name: "Late" }, rev }))).toEqual(["reply_changed"])
    const saw = { id, rev: rev + 2 }
    const race = await fatesOf(
      () => service.updateReply({ ...saw, content: { name: "One" } }),
      () => service.updateReply({ ...saw, content: { name: "Two" } })
    )
    expect([...race].sort()).toEqual(["done", "reply_changed"])
    await make("Taken")
    const before = await everything(sql)
    expect(await fatesOf(() => service.updateReply({ id, content: { name: "Taken" } }))).toEqual(["name_taken"])
    expect(await fateOf(() => service.updateReply({ id: "asrep_x", content: {} }))).toBe("not_found")
    expect(await everything(sql)).toEqual(before)
  })

  it("give their name back when they are deleted, and are gone for good", async () => {
    const idempotency = { key: "k1", hash: "h1" }
    const { id } = await make("Bye", { idempotency })
    await service.deleteReply({ id })
    expect(await names()).toEqual([])
    const { case: made } = await service.createCase(request())
    for (const work of [
      () => service.retrieveReply(id),
      () => service.updateReply({ id, content: { name: "Back" } }),
      () => service.deleteReply({ id }),
      () => service.renderReply({ id, case_id: made.id }),
    ]) {
      expect(await fateOf(work)).toBe("not_found")
    }
    const again = await make("Bye", { idempotency })
    expect(again.id).not.toBe(id)
  })

  it("are found by every word of their name, signs standing for themselves", async () => {
    for (const name of ["Refund sent", "refund REFUSED", "100% sure", "100 sure", "under_score", "underXscore"]) {
      await make(name)
    }
    expect(await names({ q: "refund" })).toEqual(["Refund sent", "refund REFUSED"])
    expect(await names({ q: "  SENT  ref " })).toEqual(["Refund sent"])
    expect(await names({ q: "100%" })).toEqual(["100% sure"])
    expect(await names({ q: "under_" })).toEqual(["under_score"])
    expect(await names({ q: "\\" })).toEqual([])
    expect(await names({ q: " \t" })).toHaveLength(6)
  })

  it("are paged by name and day, ties too, both ways", async () => {
    for (let n = 0; n < 7; n++) {
      await make(`Reply ${String.fromCharCode(65 + ((n * 3) % 7))}`)
    }
    await sql(`update after_sales_reply set created_at = '2026-11-23T10:00:00Z'`)
    for (const order of ["name", "-name", "created_at", "-created_at"]) {
      const all = await names({ order })
      const paged: string[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<typeof service.listReplies>> = await service.listReplies({
          order,
          limit: 2,
          cursor,
        })
        expect(page.count).toBe(7)
        paged.push(...page.rows.map(({ name }) => name))
        cursor = page.next_cursor
      } while (cursor)
      expect([order, paged]).toEqual([order, all])
      expect(new Set(paged).size).toBe(7)
    }
    expect(await names({ order: "name" })).toEqual(["A", "B", "C", "D", "E", "F", "G"].map((one) => `Reply ${one}`))
  })

  it("are filled with what stands on the case, in its customer's language or the nearest there is", async () => {
    const { id } = await make("On its way")
    const fill = async (change = {}) => {
      const { case: made } = await service.createCase(request(change))
      return (await service.renderReply({ id, case_id: made.id })).body
    }
    expect(await fill()).toMatch(/^Dear Anna Nowak, C-2026-\d{6} is on its way\.$/)
    expect(await fill({ locale: "it-CH" })).toMatch(/^Gentile Anna Nowak, /)
    expect(await fill({ locale: "xx" })).toMatch(/^Dear /)
    const owner = { customer_id: null, email: "gus@example.com", name: "{{ number }} {% raw %}" }
    expect(await fill({ owner })).toMatch(/^Dear \{\{ number \}\} \{% raw %\}, C-2026/)
    const { case: guests } = await service.createCase(guestRequest({ owner: { customer_id: null, email: "g@x.org" } }))
    expect((await service.renderReply({ id, case_id: guests.id })).body).toMatch(/^Dear g@x\.org, /)
    expect(await fateOf(() => service.renderReply({ id, case_id: "ascase_x" }))).toBe("not_found")
    const empty = await make("Nothing yet", { texts: {} })
    expect(await fateOf(() => service.renderReply({ id: empty.id, case_id: guests.id }))).toBe("not_allowed")
  })

  it("write nothing when they are tried on a case, and name each of its products once", async () => {
    const products = await make("Products", { texts: { en: "{{ products }} / {{ order }}" } })
    const items = ["Lario", "Lario", "Volta", null].map((product_title, n) => ({
      ...washer,
      unit_id: `asunit_${n}`,
      product_title,
    }))
    const { case: made } = await service.createCase(request({ items, actor: anna }))
    const before = await everything(sql)
    const { body } = await service.renderReply({ id: products.id, case_id: made.id })
    expect(body).toBe("Lario, Volta / 1001")
    expect(await everything(sql)).toEqual(before)
  })

  it("are refused when nobody could fill them in, and what people paste is kept as it is", async () => {
    const before = await everything(sql)
    for (const bad of ["{{ costumer }}", "{% include 'x' %}", "{% if number %}", "{{ number | shout }}"]) {
      await expect(make("Bad", { texts: { en: "Fine", it: bad } })).rejects.toThrow(/'texts\.it'/)
    }
    expect(await everything(sql)).toEqual(before)
    for (const name of ["family", "right to left", "sql", "json"]) {
      const reply = await make(name, { texts: { en: wildTexts[name] } })
      expect((await service.retrieveReply(reply.id)).texts.en).toBe(wildTexts[name])
    }
    expect(await fateOf(() => make("a\0b"))).toBe("invalid_data")
    expect(await fateOf(() => make("c", { texts: { en: "a\0b" } }))).toBe("invalid_data")
  })
})
