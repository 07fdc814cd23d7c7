import { describeCases } from "./case-suite"
import { agent, anna, annaAsks, bert, guestRequest, proof, request, washer } from "./requests"

describeCases("cases of one owner", ({ service, sql }) => {
  const open = async (input = request()) => (await service.createCase(input)).case
  const merge = (from_ids: string[], into_id: string) => service.mergeCases({ from_ids, into_id, actor: agent })

  it("become one, and the history of both says so", async () => {
    const [one, two, target] = [
      await open(),
      await open(request({ items: [{ ...washer, unit_id: "asunit_2" }] })),
      await open(),
    ]
    const result = await merge([one.id, two.id], target.id)
    expect(result.merged).toEqual([
      { id: one.id, unit_ids: ["asunit_1"] },
      { id: two.id, unit_ids: ["asunit_2"] },
    ])
    const detail = await service.retrieveAdminCase(target.id)
    expect(detail.merged.map(({ id }) => id)).toEqual([one.id, two.id])
    expect(detail.events.map(({ kind }) => kind)).toEqual(["received_merged", "received_merged", "created"])
    const merged = await service.retrieveAdminCase(one.id)
    expect(merged).toMatchObject({ status: "closed", merged_into_id: target.id, actions: [] })
    expect(merged.events.map(({ kind }) => kind)).toEqual(["merged", "status_changed", "created"])
    expect(await service.verifyHistory(one.id)).toMatchObject({ is_intact: true })
    expect((await service.listAdminCases({ q: "asunit" })).cases).toEqual([])
    expect((await service.listAdminCases({ merged: true })).count).toBe(2)
  })

  it("are found under the target by the words of each", async () => {
    const [from, into] = [await open(request({ message: { body: "zeppelin" } })), await open(request({ items: [] }))]
    await merge([from.id], into.id)
    expect((await service.listAdminCases({ q: "zeppelin", open: true })).cases.map(({ id }) => id)).toEqual([into.id])
  })

  it("point to the last of a chain in one step", async () => {
    const [a, b, c] = [await open(), await open(), await open()]
    await merge([a.id], b.id)
    await merge([b.id], c.id)
    expect(await sql(`select merged_into_id from after_sales_case where id = ?`, [a.id])).toEqual([
      { merged_into_id: c.id },
    ])
    const { message } = await service.addMessage({ case_id: a.id, body: "Still here", actor: anna, asker: annaAsks })
    expect(message.case_id).toBe(c.id)
  })

  it("can't go round in a circle, neither one after the other nor at once", async () => {
    const [a, b] = [await open(), await open()]
    await merge([a.id], b.id)
    await expect(merge([b.id], a.id)).rejects.toMatchObject({ code: "case_changed" })
    await expect(merge([b.id], b.id)).rejects.toThrow(/'into_id'/)
    for (let round = 0; round < 5; round++) {
      const [x, y] = [await open(), await open()]
      const both = await Promise.allSettled([merge([x.id], y.id), merge([y.id], x.id)])
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      const rows = await sql(`select 1 from after_sales_case where id in (?, ?) and merged_into_id is not null`, [
        x.id,
        y.id,
      ])
      expect(rows).toHaveLength(1)
    }
  })

  it("stay apart when they are of different owners", async () => {
    const mine = await open()
    const others = [
      await open(request({ actor: bert, owner: { customer_id: "cus_bert", email: "anna@example.com" } })),
      await open(guestRequest({ owner: { customer_id: null, email: "anna@example.com" } })),
    ]
    for (const other of others) {
      await expect(merge([other.id], mine.id)).rejects.toMatchObject({ code: "other_owner" })
      await expect(merge([mine.id], other.id)).rejects.toMatchObject({ code: "other_owner" })
    }
    const [one, two] = [await open(guestRequest()), await open(guestRequest())]
    const elsewhere = await open(guestRequest({ order: { id: "order_10", display_id: 1010 } }))
    await expect(merge([one.id, elsewhere.id], two.id)).rejects.toMatchObject({ code: "other_owner" })
    expect((await merge([one.id], two.id)).merged).toHaveLength(1)
  })

  it("stay apart while work on them is open or one is over", async () => {
    const [busy, into, over] = [await open(), await open(), await open()]
    await service.setChild({
      case_id: busy.id,
      kind: "repair",
      ref_id: "r1",
      state: "open",
      waiting_for: null,
      actor: agent,
    })
    await expect(merge([busy.id], into.id)).rejects.toMatchObject({ code: "open_work" })
    await service.changeStatus({ id: over.id, action: "cancel", cancel_reason: "mistake", actor: agent })
    await expect(merge([over.id], into.id)).rejects.toMatchObject({ code: "case_changed" })
    await expect(merge(["ascase_x"], into.id)).rejects.toMatchObject({ type: "not_found" })
    await expect(merge([], into.id)).rejects.toThrow(/'from_ids'/)
  })

  it("keep a suspected danger in sight", async () => {
    const smoking = await open(request({ items: [{ ...washer, symptom_code: "smoke" }] }))
    const into = await open(request({ items: [] }))
    const { into: target } = await merge([smoking.id], into.id)
    expect(target).toMatchObject({ priority: "critical", safety_review_opened_at: smoking.safety_review_opened_at })
  })

  it("go on in a new one, with the owner, order and things of the old", async () => {
    const before = await open()
    await service.changeStatus({ id: before.id, action: "cancel", actor: anna, asker: annaAsks })
    const { service: offer, procedure, channel } = request()
    const follow = { case_id: before.id, service: offer, procedure, channel, actor: agent, idempotency_key: "f1" }
    const { case: next, is_new } = await service.followUp(follow)
    expect(is_new).toBe(true)
    expect(next).toMatchObject({
      follows_id: before.id,
      owner_customer_id: "cus_anna",
      order_id: "order_1",
      locale: "en-GB",
    })
    const detail = await service.retrieveAdminCase(before.id)
    expect(detail.follow_ups.map(({ id }) => id)).toEqual([next.id])
    expect(detail.events[0]).toMatchObject({ kind: "followed_up", data: { case_id: next.id } })
    expect((await service.retrieveAdminCase(next.id)).items).toMatchObject([
      { unit_id: "asunit_1", serial_number: "SN-0004711" },
    ])
    expect((await service.followUp(follow)).is_new).toBe(false)
    await expect(service.followUp({ ...follow, case_id: "ascase_x" })).rejects.toMatchObject({ type: "not_found" })
  })

  it("of a guest join the account that the guest proves to be theirs", async () => {
    const one = await open(guestRequest())
    const elsewhere = await open(guestRequest({ order: { id: "order_10", display_id: 1010 } }))
    const claim = {
      ...proof,
      email: "Guest@Example.com",
      customer_id: "cus_gus",
      actor: { type: "customer" as const, id: "cus_gus" },
    }
    expect(await service.claimGuestCases(claim)).toEqual([one.id])
    expect(await service.claimGuestCases(claim)).toEqual([])
    const asker = { customer_id: "cus_gus", sales_channel_ids: ["sc_web"] }
    expect((await service.listStoreCases({ asker })).cases.map(({ id }) => id)).toEqual([one.id])
    expect(await service.retrieveAdminCase(elsewhere.id)).toMatchObject({ owner_customer_id: null })
  })
})
