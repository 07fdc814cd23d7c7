import { describeCases } from "./case-suite"
import { agent, anna, annaAsks, complaint, guestRequest, request } from "./requests"

describeCases("what an agent changes about a case", ({ service }) => {
  const open = async (input = request()) => (await service.createCase(input)).case
  const edit = (id: string, change = {}) => service.editCase({ id, actor: agent, ...change })
  const newest = async (id: string) => (await service.retrieveAdminCase(id)).events[0]

  it("is written down as fields, never as words", async () => {
    const { id } = await open(complaint())
    const factors = { characteristics: { score: 3, note: "Sealed housing" }, part_price: { score: 5, note: null } }
    const { case: edited } = await edit(id, { factors, remedy_sought: "repair", owner_name: "Anna K." })
    expect(edited).toMatchObject({ factors, remedy_sought: "repair", owner_name: "Anna K.", rev: 2 })
    expect(await newest(id)).toMatchObject({
      kind: "edited",
      data: { fields: ["remedy_sought", "factors", "owner_name"] },
    })
    expect((await edit(id, { factors: { moment: { score: 1, note: null } } })).case.factors).toEqual({
      ...factors,
      moment: { score: 1, note: null },
    })
    await edit(id, { owner_name: "Anna K." })
    expect((await service.retrieveAdminCase(id)).rev).toBe(3)
    expect((await service.listAdminCases({ q: "nowak" })).count).toBe(1)
  })

  it.each([
    ["a score of 6", { factors: { moment: { score: 6, note: null } } }, /factors.moment.score/],
    ["an unknown factor", { factors: { weather: { score: 1, note: null } } }, /factors/],
    ["a note without end", { factors: { moment: { score: 1, note: "x".repeat(1001) } } }, /factors.moment.note/],
  ])("is refused for %s", async (_, change, message) => {
    const { id } = await open()
    await expect(edit(id, change)).rejects.toThrow(message)
  })

  it("moves its deadlines when it is the priority", async () => {
    await service.listServiceLevels({})
    const { id } = await open()
    const due = async () =>
      (await service.retrieveAdminCase(id)).deadlines.find(({ kind }) => kind === "resolution")?.due_at as string
    const before = await due()
    expect((await edit(id, { priority: "critical" })).case.priority).toBe("critical")
    expect((await due()) < before).toBe(true)
    expect((await service.retrieveAdminCase(id)).events.map(({ kind }) => kind)).toContain("priority_changed")
  })

  it("keeps a complaint's remedy, a case's person, and what is over", async () => {
    const { id } = await open(complaint())
    await expect(edit(id, { remedy_sought: null })).rejects.toMatchObject({ code: "remedy_required" })
    await expect(edit(id, { owner: { customer_id: "cus_eve", email: "eve@example.com" } })).rejects.toMatchObject({
      code: "other_owner",
    })
    const guests = await open(guestRequest())
    const joined = await edit(guests.id, { owner: { customer_id: "cus_gus", email: "guest@example.com" } })
    expect(joined.case.owner_customer_id).toBe("cus_gus")
    await service.changeStatus({ id, action: "cancel", actor: anna, asker: annaAsks })
    await expect(edit(id, { priority: "low" })).rejects.toMatchObject({ code: "case_over" })
    await expect(service.assignCase({ id, assignee_id: "user_bob", actor: agent })).rejects.toMatchObject({
      code: "case_over",
    })
  })

  it("takes a right that the customer has named on the telephone", async () => {
    const { id } = await open(request({ items: [{ ...request().items[0], symptom_code: "arrived_damaged" }] }))
    expect((await edit(id, { right_claimed: "transit_damage" })).case).toMatchObject({ open_question: null })
    expect((await edit(id, { right_claimed: null })).case).toMatchObject({ open_question: "which_right" })
  })

  it("is who looks after it, and the next in turn takes what nobody has", async () => {
    await service.setAgent({ user_id: "user_cid", is_active: true, actor: agent })
    await service.setAgent({ user_id: "user_dan", is_active: true, actor: agent })
    const [one, two] = [await open(), await open()]
    const next = (id: string) => service.assignCase({ id, assignee_id: null, round_robin: true, actor: agent })
    const given = [(await next(one.id)).case.assignee_id, (await next(two.id)).case.assignee_id]
    expect([...given].sort()).toEqual(["user_cid", "user_dan"])
    expect(await newest(one.id)).toMatchObject({ kind: "assigned", data: { from: null, to: given[0] } })
    expect((await service.assignCase({ id: one.id, assignee_id: null, actor: agent })).case).toMatchObject({
      assignee_id: null,
      assigned_at: null,
    })
    const { rev } = await service.retrieveAdminCase(one.id)
    await service.assignCase({ id: one.id, assignee_id: "user_bob", actor: agent, rev })
    await expect(service.assignCase({ id: one.id, assignee_id: "user_eve", actor: agent, rev })).rejects.toMatchObject({
      code: "case_changed",
      details: { changed_by: agent },
    })
  })
})
