import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import type { Headers } from "../harness/call"
import { makeCaseStock } from "../harness/cases"
import { fingerprint } from "../harness/fingerprint"
import { line, sell } from "../harness/orders"
import { httpSuite } from "../harness/suite"

httpSuite("cases-store", makeCaseStock, (shop) => {
  const ask = (body: object, headers: Headers = shop.anna.headers, more: Headers = {}) =>
    shop.call("store.cases.create", { headers: { ...headers, ...more }, body })
  const repair = (item: object = {}) => ({
    service_id: shop.services.repair,
    items: [{ unit_id: shop.unitIds[0], symptom_code: "leak", description: "Es tropft unten heraus", ...item }],
  })
  const base = () => shop.container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

  it("a customer asks for a repair of a unit, and what was owed at that moment is kept with it", async () => {
    const { status, body } = await ask({ ...repair(), locale: "it" })

    expect(status).toBe(200)
    expect(body.case).toMatchObject({
      status: "new",
      service: { kind: "repair", name: "Repair request" },
      order_id: shop.orderId,
      can_cancel: true,
      can_write: true,
      items: [{ unit_id: shop.unitIds[0], symptom_code: "leak", quantity: 1, coverage: { result: "covered" } }],
    })
    expect(body.case.number).toMatch(/^C-\d{4}-\d{6}$/)
    expect(body.case.acknowledged_at).not.toBeNull()
    const matters = await base().listAfterSalesUnitMatters({ ref_id: body.case.id })
    expect(matters).toMatchObject([{ unit_id: shop.unitIds[0], kind: "case", closed_at: null }])
  })

  it("all pieces of an order line become its units, a part of them stays a line", async () => {
    const [unit] = await base().listAfterSalesUnits({ id: shop.unitIds[0] })
    const of = (quantity: number) => ({
      service_id: shop.services.complaint,
      remedy_sought: "refund",
      items: [{ order_line_id: unit.order_line_id, quantity, description: "Too loud" }],
    })
    const { body: some } = await ask(of(2))
    const { body: all } = await ask(of(3))

    expect(some.case.items).toMatchObject([{ unit_id: null, order_line_id: unit.order_line_id, quantity: 2 }])
    expect(all.case.items.map((item: { unit_id: string }) => item.unit_id).sort()).toEqual([...shop.unitIds].sort())
    const { status, body } = await ask(of(4))
    expect(status).toBe(400)
    expect(body.message).toContain("at most the 3")
  })

  it("T-091: a complaint says what is sought, and its receipt is acknowledged at once", async () => {
    const complaint = {
      service_id: shop.services.complaint,
      items: [{ unit_id: shop.unitIds[0], description: "Rude" }],
    }
    const refused = await ask(complaint)
    expect(refused.status).toBe(400)
    expect(refused.body.message).toContain("remedy_sought")

    const { body } = await ask({ ...complaint, remedy_sought: "apology" })
    expect(body.case).toMatchObject({ remedy_sought: "apology", acknowledged_at: expect.any(String) })
    expect(body.case.events.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(["created", "acknowledged"])
    )
  })

  it("T-092: a symptom of danger makes the case critical and opens a safety review", async () => {
    const { body } = await ask(repair({ symptom_code: "smoke" }))
    const { body: seen } = await shop.call("admin.cases.retrieve", {
      headers: shop.agent.headers,
      params: { id: body.case.id },
    })

    expect(seen.case).toMatchObject({ priority: "critical", safety_review_opened_at: seen.case.created_at })
  })

  it("T-171: something that arrived broken asks which right is relied on, and only the customer answers", async () => {
    const fresh = await sell(shop.container, {
      customer_id: shop.anna.id,
      email: shop.anna.email,
      sales_channel_id: shop.channel.id,
      placed_at: new Date(Date.now() - 5 * 86_400_000).toISOString(),
      lines: [line({ fulfillments: [delivered(3)] })],
    })
    const { body } = await ask(repair({ unit_id: fresh.unit_ids[0], symptom_code: "arrived_damaged" }))
    expect(body.case).toMatchObject({ open_question: "which_right", right_claimed: null })

    const { body: answered } = await shop.call("store.cases.answer", {
      headers: shop.anna.headers,
      params: { id: body.case.id },
      body: { right_claimed: "transit_damage" },
    })
    expect(answered.case).toMatchObject({ open_question: null, right_claimed: "transit_damage" })
  })

  it("what may not be asked for is refused with the reasons, and writes nothing", async () => {
    expect((await ask(repair())).status).toBe(200)
    const before = await fingerprint(shop.container)
    const again = await ask(repair())
    const bare = await ask({ service_id: shop.services.repair, items: [{ description: "Something" }] })
    const draft = await ask({ service_id: shop.services.training, items: [{ description: "Teach me" }] })

    expect(again.status).toBe(400)
    expect(again.body).toMatchObject({
      type: "not_allowed",
      code: "service_not_available",
      details: { reasons: [{ code: "open_case", params: { count: 1 } }] },
    })
    expect(bare.body.details.reasons).toEqual([{ code: "needs_unit", params: {} }])
    expect(draft.status).toBe(404)
    expect(await fingerprint(shop.container)).toBe(before)
  })

  it("A3: another's units and lines are not found, in the words for unknown ones", async () => {
    const [unit] = await base().listAfterSalesUnits({ id: shop.unitIds[0] })
    const answers = await Promise.all([
      ask(repair(), shop.ben.headers),
      ask(repair({ unit_id: "asunit_unknown" }), shop.ben.headers),
      ask(repair({ unit_id: undefined, order_line_id: unit.order_line_id }), shop.ben.headers),
      ask(repair(), { ...shop.anna.headers, ...shop.otherChannel.headers }),
      ask(repair(), shop.guest.headers),
    ])

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect(answers[0].body.message.replace(shop.unitIds[0], "…")).toBe(
      answers[1].body.message.replace("asunit_unknown", "…")
    )
  })

  it("units of two orders make no case", async () => {
    const second = await sell(shop.container, {
      customer_id: shop.anna.id,
      email: shop.anna.email,
      sales_channel_id: shop.channel.id,
    })
    const { status, body } = await ask({
      service_id: shop.services.repair,
      items: [shop.unitIds[0], second.unit_ids[0]].map((unit_id) => ({ unit_id, description: "Broken" })),
    })

    expect([status, body.code]).toEqual([400, "several_orders"])
  })

  it("a guest opens a case about the order of their token, and no other guest sees it", async () => {
    const { status, body } = await ask(repair({ unit_id: shop.guest.unitId }), shop.guest.headers)
    expect(status).toBe(200)
    expect(body.case.order_id).toBe(shop.guest.orderId)
    const see = (headers: Headers) => shop.call("store.cases.retrieve", { headers, params: { id: body.case.id } })

    expect((await see(shop.guest.headers)).status).toBe(200)
    expect((await see(shop.otherGuest)).status).toBe(404)
    expect((await see(shop.anna.headers)).status).toBe(404)
    const { body: list } = await shop.call("store.cases.list", { headers: shop.guest.headers })
    expect(list.cases.map(({ id }: { id: string }) => id)).toEqual([body.case.id])
  })

  it("customer and shop talk: a reply takes up what waited, and no names or notes reach the customer", async () => {
    const { body: made } = await ask(repair())
    const { id } = made.case
    const agent = { headers: shop.agent.headers, params: { id } }
    await shop.call("admin.cases.addMessage", { ...agent, body: { body: "Which pressure?" } })
    await shop.call("admin.cases.addMessage", { ...agent, body: { body: "He sounds angry", visibility: "internal" } })
    await shop.call("admin.cases.changeStatus", { ...agent, body: { action: "start" } })
    await shop.call("admin.cases.changeStatus", { ...agent, body: { action: "wait_for_customer" } })

    const mine = { headers: shop.anna.headers, params: { id } }
    const { body: waiting, text } = await shop.call("store.cases.retrieve", mine)
    expect(waiting.case.status).toBe("waiting_for_customer")
    expect(waiting.case.messages).toMatchObject([{ from: "shop", body: "Which pressure?" }])
    expect(text).not.toContain("angry")
    expect(text).not.toContain(shop.agent.id)

    const reply = await shop.call("store.cases.addMessage", { ...mine, body: { body: "Nine bar <b>always</b>" } })
    expect(reply.body.message).toMatchObject({ from: "customer", body: "Nine bar <b>always</b>" })
    const { body: resumed } = await shop.call("store.cases.retrieve", mine)
    expect(resumed.case.status).toBe("in_progress")
  })

  it("T-146, T-168: another customer's case is not found, on every way to it, and stays as it was", async () => {
    const { body: made } = await ask(repair())
    const { id } = made.case
    const before = await fingerprint(shop.container)
    const ways = [
      ["store.cases.retrieve", undefined],
      ["store.cases.listMessages", undefined],
      ["store.cases.addMessage", { body: "Hello" }],
      ["store.cases.cancel", {}],
      ["store.cases.reopen", { message: "Again" }],
      ["store.cases.answer", { right_claimed: "guarantee" }],
    ] as const
    for (const [route, body] of ways) {
      for (const headers of [
        shop.ben.headers,
        shop.guest.headers,
        { ...shop.anna.headers, ...shop.otherChannel.headers },
      ]) {
        const known = await shop.call(route, { headers, params: { id }, body })
        const unknown = await shop.call(route, { headers, params: { id: "ascase_unknown" }, body })
        expect([route, known.status, unknown.status]).toEqual([route, 404, 404])
        expect(known.body.message.replace(id, "…")).toBe(unknown.body.message.replace("ascase_unknown", "…"))
        expect(known.body.type).toBe("not_found")
      }
    }
    expect(await fingerprint(shop.container)).toBe(before)
  })

  it("the customer takes it back; its unit is free again, and it cannot be taken back twice", async () => {
    const { body: made } = await ask(repair())
    const mine = { headers: shop.anna.headers, params: { id: made.case.id } }
    const { body } = await shop.call("store.cases.cancel", mine)

    expect(body.case).toMatchObject({ status: "cancelled", can_cancel: false, can_write: false })
    const [matter] = await base().listAfterSalesUnitMatters({ ref_id: made.case.id })
    expect(matter.closed_at).not.toBeNull()
    expect((await shop.call("store.cases.cancel", mine)).status).toBe(409)
  })

  it("the same key gives the same case once more, although the unit may have no second one", async () => {
    const key = { "idempotency-key": "tap-tap" }
    const first = await ask(repair(), shop.anna.headers, key)
    const second = await ask(repair(), shop.anna.headers, key)
    const other = await ask(repair({ description: "Something else" }), shop.anna.headers, key)
    const twins = await Promise.all(
      [1, 2, 3].map(() => ask(repair({ unit_id: shop.unitIds[1] }), shop.anna.headers, { "idempotency-key": "twins" }))
    )

    expect([first.status, second.status, other.status]).toEqual([200, 200, 409])
    expect(second.body.case.id).toBe(first.body.case.id)
    expect(other.body.code).toBe("idempotency_key_reused")
    expect(new Set(twins.filter(({ status }) => status === 200).map(({ body }) => body.case.id)).size).toBe(1)
  })
})

function delivered(daysAgo: number) {
  const at = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  return {
    fulfillment_id: "ful_fresh",
    fulfillment_item_id: "fulit_fresh",
    quantity: 1,
    shipped_at: at(daysAgo + 1),
    delivered_at: at(daysAgo),
    cancelled_at: null,
  }
}
