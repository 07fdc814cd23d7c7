import { daysAgo } from "../harness/orders"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

type Warranty = { id: string; kind: string; status: string; ends_on: { parts: string } }

httpSuite("warranties-admin", makeStock, (shop) => {
  const list = (query = {}) => shop.call("admin.warranties.list", { headers: shop.viewer.headers, query })
  const act = (id: string, warrantyId: string, body: object, user = shop.agent) =>
    shop.call(id, { headers: user.headers, params: { id: warrantyId }, body })
  const ofKind = async (kind: string): Promise<Warranty> =>
    (await list({ kind, unit_id: shop.unitIds[0] })).body.warranties[0]

  it("lists warranties with every filter and sort", async () => {
    const countOf = async (query: object) => (await list(query)).body.count

    expect(await countOf({})).toBe(6)
    expect(await countOf({ kind: "statutory", status: "active" })).toBe(3)
    expect(await countOf({ policy_id: shop.policyId })).toBe(3)
    expect(await countOf({ unit_id: [shop.unitIds[0], shop.unitIds[1]] })).toBe(4)
    expect(await countOf({ q: "lario", product_id: shop.productId })).toBe(6)
    expect(await countOf({ status: ["void", "expired"] })).toBe(0)
    expect(await countOf({ ends_before: "2199-01-01" })).toBe(6)
    expect(await countOf({ ends_after: "2199-01-01" })).toBe(0)
    for (const order of ["created_at", "-expires_at"]) {
      const { body } = await list({ order, limit: 4 })
      const { body: rest } = await list({ order, limit: 4, cursor: body.next_cursor })
      expect(new Set([...body.warranties, ...rest.warranties].map(({ id }: Warranty) => id)).size).toBe(6)
    }
  })

  it("shows a warranty with its frozen terms and its history", async () => {
    const { id } = await ofKind("commercial")
    const { body } = await shop.call("admin.warranties.retrieve", { headers: shop.viewer.headers, params: { id } })

    expect(body.warranty).toMatchObject({
      policy_id: shop.policyId,
      policy_code: "two-years-more",
      terms: { months: { parts: 48, labour: 36, travel: null } },
    })
    expect(body.warranty.events.map(({ kind }: { kind: string }) => kind)).toContain("issued")
  })

  it("extends once for a cause", async () => {
    const { id, ends_on } = await ofKind("commercial")
    const months = { cause: "goodwill", cause_id: "decision_1", months: 3 }
    const once = await act("admin.warranties.extend", id, months)
    const twice = await act("admin.warranties.extend", id, months)

    expect(once.body.warranty.ends_on.parts > ends_on.parts).toBe(true)
    expect(twice.body.warranty.ends_on).toEqual(once.body.warranty.ends_on)
    expect(twice.body.warranty.extensions).toHaveLength(1)
  })

  it("bounds what an agent may grant, and not what a manager may", async () => {
    const { id } = await ofKind("commercial")
    const grant = (months: number, user = shop.agent) =>
      act("admin.warranties.extend", id, { cause: "goodwill", cause_id: `d_${months}`, months }, user)

    expect((await grant(6)).status).toBe(200)
    expect((await grant(7)).status).toBe(403)
    expect((await grant(7, shop.manager)).status).toBe(200)
    const hidden = { cause: "goodwill", cause_id: "d", months: 6, days: 1 }
    expect((await act("admin.warranties.extend", id, hidden)).status).toBe(403)
  })

  it.each([
    { cause: "goodwill", cause_id: "x" },
    { cause: "whim", cause_id: "x", months: 1 },
    { cause: "goodwill", months: 1 },
  ])("refuses to extend by %j", async (body) => {
    const { id } = await ofKind("commercial")
    expect((await act("admin.warranties.extend", id, body)).status).toBe(400)
  })

  it("ends a promise of the shop with its reason, and never the legal guarantee", async () => {
    const promise = await ofKind("commercial")
    const law = await ofKind("statutory")
    const ended = await act("admin.warranties.void", promise.id, { reason: "fraud" }, shop.manager)

    expect(ended.body.warranty).toMatchObject({ status: "void", void_reason: "fraud" })
    expect(
      (await act("admin.warranties.void", law.id, { reason: "fraud" }, shop.manager)).status
    ).toBeGreaterThanOrEqual(400)
    expect((await act("admin.warranties.void", promise.id, { reason: "fraud" })).status).toBe(403)
  })

  it("T-014: keeps an end that the customer has seen until a manager takes it back, with the reason", async () => {
    const { id, ends_on } = await ofKind("statutory")
    await shop.call("store.units.retrieve", { headers: shop.anna.headers, params: { id: shop.unitIds[0] } })
    const fact = { fact: "delivered_at", at: daysAgo(200), reason_code: "carrier_evidence" }
    await act("admin.units.correctFact", shop.unitIds[0], fact)
    const { body } = await act("admin.warranties.retrieve", id, {})
    expect(body.warranty.ends_on).toEqual(ends_on)
    expect(body.warranty.ends_by_facts.parts < ends_on.parts).toBe(true)

    const reason = { reason_code: "carrier_evidence" }
    expect((await act("admin.warranties.shorten", id, reason)).status).toBe(403)
    const shortened = await act("admin.warranties.shorten", id, reason, shop.manager)
    expect(shortened.body.warranty).toMatchObject({ ends_on: body.warranty.ends_by_facts, ends_by_facts: null })
    const again = await act("admin.warranties.shorten", id, reason, shop.manager)
    expect(again.status).toBe(400)
    expect(again.body.code).toBe("nothing_to_shorten")
  })

  it("says that the law adds nothing for a repair where it doesn't", async () => {
    const { id } = await ofKind("statutory")
    const { status, body } = await act("admin.warranties.extend", id, { cause: "repair", cause_id: "repair_1" })
    expect({ status, code: body.code }).toEqual({ status: 400, code: "no_repair_extension" })
    expect(body.message).toContain("goodwill")
  })
})
