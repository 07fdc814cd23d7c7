import { describeCases } from "./case-suite"
import { agent, anna, annaAsks, bert, bertAsks, complaint, guestAsks, guestRequest, request } from "./requests"

describeCases("a customer's cases", ({ service }) => {
  const list = async (asker: object, change = {}) =>
    (await service.listStoreCases({ asker: asker as typeof annaAsks, ...change })).cases.map(({ number }) =>
      number.slice(-1)
    )

  it("are theirs alone: no other customer's, guest's or channel's", async () => {
    const { case: annas } = await service.createCase(request())
    await service.createCase(request({ actor: bert, owner: { customer_id: "cus_bert", email: "anna@example.com" } }))
    await service.createCase(guestRequest())
    await service.createCase(request({ sales_channel_id: "sc_app" }))
    await service.createCase(request({ sales_channel_id: null, channel: "agent", actor: agent }))
    expect(await list(annaAsks)).toEqual(["5", "1"])
    expect(await list({ ...annaAsks, sales_channel_ids: ["sc_app"] })).toEqual(["5", "4"])
    expect(await list(bertAsks)).toEqual(["2"])
    expect(await list(guestAsks)).toEqual(["3"])
    expect(await list({ ...guestAsks, guest: { email: "guest@example.com", order_id: "order_1" } })).toEqual([])
    expect(await list({ sales_channel_ids: ["sc_web"] })).toEqual([])
    expect(
      (await service.casesOfOrder({ order_id: "order_1", asker: bertAsks })).map(({ number }) => number.slice(-1))
    ).toEqual(["2"])
    for (const asker of [bertAsks, guestAsks]) {
      await expect(service.retrieveStoreCase({ id: annas.id, asker })).rejects.toMatchObject({ type: "not_found" })
    }
  })

  it("say where they stand, and nothing of the shop's inside", async () => {
    const { case: made } = await service.createCase(request({ assign: { to: "user", user_id: "user_ada" } }))
    await service.editCase({
      id: made.id,
      priority: "high",
      factors: { moment: { score: 2, note: "secret" } },
      actor: agent,
    })
    const { cases } = await service.listStoreCases({ asker: annaAsks })
    expect(cases).toMatchObject([{ status: "new", service: { kind: "repair" }, item_count: 1, last_message_by: null }])
    const detail = await service.retrieveStoreCase({ id: made.id, asker: annaAsks })
    expect(detail).toMatchObject({ can_cancel: true, can_write: true, can_reopen_until: null, merged_into: null })
    expect(detail.events).toEqual([
      { kind: "created", data: { channel: "store", follows_id: null }, created_at: expect.any(String) },
    ])
    expect(JSON.stringify([cases, detail])).not.toMatch(
      /user_ada|secret|priority|assignee|factors|due_at|level|cus_anna|anna@/
    )
  })

  it("are filtered and paged", async () => {
    await service.createCase(request())
    const { case: two } = await service.createCase(complaint({ order: { id: "order_2", display_id: 2 } }))
    await service.changeStatus({ id: two.id, action: "cancel", actor: anna, asker: annaAsks })
    expect(await list(annaAsks, { open: true })).toEqual(["1"])
    expect(await list(annaAsks, { order_id: "order_2" })).toEqual(["2"])
    expect(await list(annaAsks, { kind: "complaint" })).toEqual(["2"])
    expect(await list(annaAsks, { unit_id: "asunit_1" })).toEqual(["2", "1"])
    const first = await service.listStoreCases({ asker: annaAsks, limit: 1 })
    expect(first).toMatchObject({ count: 2, cases: [{ id: two.id }] })
    expect(await list(annaAsks, { cursor: first.next_cursor })).toEqual(["1"])
  })

  it("say until when they can be opened again", async () => {
    const { case: made } = await service.createCase(request())
    await service.changeStatus({
      id: made.id,
      action: "resolve",
      resolution_code: "solved",
      actor: agent,
      now: new Date("2026-11-01T12:00:00Z"),
    })
    const read = (at: string) => service.retrieveStoreCase({ id: made.id, asker: annaAsks, now: new Date(at) })
    expect((await read("2026-11-10T00:00:00Z")).can_reopen_until).toBe("2026-11-15T12:00:00.000Z")
    expect((await read("2026-11-16T00:00:00Z")).can_reopen_until).toBeNull()
  })
})
