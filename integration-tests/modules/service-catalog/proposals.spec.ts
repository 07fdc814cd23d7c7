import { aNeed, anna, bruno } from "./things"
import { describeCatalog } from "./catalog-suite"

describeCatalog("proposals", ({ service, sql }) => {
  const propose = async (changes = {}) => (await service.proposeCases([aNeed(changes)]))[0]

  it("are made once, however often and by however many a need is noticed", async () => {
    const made = await Promise.all([1, 2, 3].map(() => service.proposeCases([aNeed(), aNeed()])))
    expect(made.flat()).toHaveLength(1)
    const [{ count }] = await sql<{ count: string }>("select count(*) as count from after_sales_proposal")
    expect(Number(count)).toBe(1)
    const [id] = made.flat()
    expect(await service.retrieveProposal(id)).toMatchObject({
      status: "open",
      reason_code: "recurrence",
      params: { months: 12, times: 1 },
      due_on: "2026-01-15",
      product_title: "Lario Uno",
      order_display_id: 17,
      service: null,
    })
    expect(await service.historyOf(id)).toEqual([
      expect.objectContaining({
        kind: "created",
        actor_type: "system",
        data: expect.objectContaining({ unit_id: "asunit_1" }),
      }),
    ])
  })

  it("don't pile up: while one of a rule is open for a unit, the next occurrence waits", async () => {
    const id = await propose()
    expect(await service.proposeCases([aNeed({ occurrence: "2" })])).toEqual([])
    await service.dismissProposal({ id, reason: "not_needed", actor: anna })
    expect(await service.proposeCases([aNeed()])).toEqual([])
    expect(await service.proposeCases([aNeed({ occurrence: "2" })])).toHaveLength(1)
  })

  it("of several units, rules and services stand beside each other", async () => {
    const needs = [
      aNeed(),
      aNeed({ unit_id: "asunit_2" }),
      aNeed({ service_id: "assvc_2" }),
      aNeed({ rule: { id: "old", kind: "age", after_months: 60 } }),
    ]
    expect(await service.proposeCases(needs)).toHaveLength(4)
    expect(await service.proposeCases([])).toEqual([])
  })

  it("are dismissed with a reason, once", async () => {
    const id = await propose()
    const dismissed = await service.dismissProposal({ id, reason: "already_done", note: "Last week", actor: anna })
    expect(dismissed).toMatchObject({
      status: "dismissed",
      dismissed_reason: "already_done",
      note: "Last week",
      decided_by: "user:user_anna",
    })
    const again = service.dismissProposal({ id, reason: "other", actor: bruno })
    await expect(again).rejects.toMatchObject({
      type: "conflict",
      code: "proposal_decided",
      details: { status: "dismissed" },
    })
    await expect(service.acceptProposal({ id, actor: bruno })).rejects.toMatchObject({ code: "proposal_decided" })
  })

  it("are accepted once; who asks again gets what there is", async () => {
    const id = await propose()
    const all = await Promise.all([anna, bruno, anna].map((actor) => service.acceptProposal({ id, actor })))
    expect(all.filter(({ is_new }) => is_new)).toHaveLength(1)
    expect(all.map(({ proposal }) => proposal.status)).toEqual(["accepted", "accepted", "accepted"])
    await expect(service.dismissProposal({ id, reason: "other", actor: anna })).rejects.toMatchObject({
      code: "proposal_decided",
    })
    expect((await service.historyOf(id)).map(({ kind }) => kind)).toEqual(["accepted", "created"])
  })

  it("keep their first case, and are found while it is missing", async () => {
    const id = await propose()
    await service.acceptProposal({ id, actor: anna })
    const soon = { before: new Date(Date.now() + 60_000), limit: 10 }
    expect((await service.listCaselessProposals(soon)).map((one) => one.id)).toEqual([id])
    expect(await service.listCaselessProposals({ ...soon, before: new Date(0) })).toEqual([])
    await service.linkProposalCase({ id, case_id: "ascase_1", actor: anna })
    await service.linkProposalCase({ id, case_id: "ascase_2", actor: anna })
    expect(await service.listCaselessProposals(soon)).toEqual([])
    expect((await service.retrieveProposal(id)).case_id).toBe("ascase_1")
  })

  it("stand open again when the case could not be opened, but not once it was", async () => {
    const id = await propose()
    await service.acceptProposal({ id, actor: anna })
    await service.takeBackProposal({ id, actor: anna })
    expect(await service.retrieveProposal(id)).toMatchObject({ status: "open", decided_at: null, decided_by: null })
    await service.acceptProposal({ id, actor: anna })
    await service.linkProposalCase({ id, case_id: "ascase_1", actor: anna })
    await service.takeBackProposal({ id, actor: anna })
    expect((await service.retrieveProposal(id)).status).toBe("accepted")
  })

  it("are listed with filters, words, sorts and pages", async () => {
    const first = await propose({ due_on: "2026-03-01" })
    const second = await propose({
      unit_id: "asunit_2",
      serial_number: "XK-1",
      due_on: "2026-02-01",
      product_title: "Bianca",
    })
    const third = await propose({ service_id: "assvc_2", owner_customer_id: "cus_2", rule: { id: "r", kind: "age" } })
    await service.dismissProposal({ id: first, reason: "duplicate", actor: anna })
    const ids = async (request: Parameters<typeof service.listProposals>[0]) =>
      (await service.listProposals(request)).proposals.map(({ id }) => id)

    expect((await ids({})).sort()).toEqual([first, second, third].sort())
    expect(await ids({ order: "-due_on", status: ["open"] })).toEqual([second, third])
    expect(await ids({ service_id: ["assvc_2"] })).toEqual([third])
    expect(await ids({ unit_id: ["asunit_2"] })).toEqual([second])
    expect(await ids({ customer_id: ["cus_2"] })).toEqual([third])
    expect(await ids({ reason: ["age"] })).toEqual([third])
    expect(await ids({ q: "xk-1" })).toEqual([second])
    expect(await ids({ q: "bianca 17" })).toEqual([second])
    const page = await service.listProposals({ limit: 1, order: "due_on" })
    expect(page).toMatchObject({ count: 3, count_exact: true })
    expect(await ids({ limit: 2, order: "due_on", cursor: page.next_cursor })).toEqual([second, first])
  })

  it("that nobody made aren't found", async () => {
    await expect(service.retrieveProposal("asprp_no")).rejects.toMatchObject({ type: "not_found" })
    await expect(service.acceptProposal({ id: "asprp_no", actor: anna })).rejects.toMatchObject({ type: "not_found" })
  })
})
