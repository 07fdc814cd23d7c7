import { describeInstalledBase } from "./installed-base-suite"
import { agent, anOrder, aParcel, delivered, sold } from "./orders"

describeInstalledBase("facts of a unit", ({ service, sql }) => {
  const now = new Date("2026-06-01T12:00:00.000Z")
  const installed = "2026-03-06T15:00:00.000Z"
  const sell = async (order = anOrder()) => (await service.reconcileOrder(order, sold)).created[0]
  const read = async (id: string) => (await sql(`select * from after_sales_unit where id = ?`, [id]))[0]
  const history = (id: string) =>
    sql(`select kind, actor_id, data from after_sales_unit_event where unit_id = ? and kind <> 'created'`, [id])

  it("are written once, with who and when", async () => {
    const unit_id = await sell()
    const fact = { unit_id, fact: "installed_at", at: installed, actor: agent, now } as const
    expect(await service.recordFact(fact)).toEqual({ id: unit_id, facts_rev: 2, is_new: true })
    expect(await service.recordFact(fact)).toEqual({ id: unit_id, facts_rev: 2, is_new: false })
    expect(await read(unit_id)).toMatchObject({ status: "installed", facts_rev: 2, settled_facts: ["installed_at"] })
    expect(await history(unit_id)).toEqual([{ kind: "installed", actor_id: "user_agent", data: { at: installed } }])
  })

  it("are refused with another time, and the known one is told", async () => {
    const unit_id = await sell()
    await service.recordFact({ unit_id, fact: "delivered_at", at: delivered, actor: agent, now })
    for (const at of ["2026-03-05T09:31:00.000Z", "2026-03-04T00:00:00.000Z"]) {
      await expect(service.recordFact({ unit_id, fact: "delivered_at", at, actor: agent, now })).rejects.toMatchObject({
        type: "conflict",
        code: "fact_known",
        details: { fact: "delivered_at", known: delivered },
      })
    }
    expect(await history(unit_id)).toHaveLength(1)
  })

  it("are put right with both values and the reason in the history", async () => {
    const unit_id = await sell(anOrder({}, { fulfillments: [aParcel({ delivered_at: delivered })] }))
    const correction = { unit_id, fact: "delivered_at", reason_code: "carrier_evidence", actor: agent, now } as const
    expect(await service.correctFact({ ...correction, at: installed })).toEqual({
      id: unit_id,
      facts_rev: 2,
      is_new: true,
    })
    expect((await history(unit_id)).at(-1)).toEqual({
      kind: "corrected",
      actor_id: "user_agent",
      data: { fact: "delivered_at", from: delivered, to: installed, reason_code: "carrier_evidence" },
    })
    expect(await service.correctFact({ ...correction, at: installed })).toEqual({
      id: unit_id,
      facts_rev: 2,
      is_new: false,
    })
  })

  it("that a person took away are not written again by the order", async () => {
    const order = anOrder({}, { fulfillments: [aParcel({ delivered_at: delivered })] })
    const unit_id = await sell(order)
    await service.correctFact({ unit_id, fact: "delivered_at", at: null, reason_code: "wrong_unit", actor: agent, now })
    const again = await service.reconcileOrder(order, sold)
    expect(again.changed).toEqual([])
    expect(await read(unit_id)).toMatchObject({ status: "ordered", delivered_at: null })
  })

  it("follow core when it puts a delivery right, until a person settles it", async () => {
    const at = (delivered_at: string) => anOrder({}, { fulfillments: [aParcel({ delivered_at })] })
    const unit_id = await sell(at(delivered))
    const { stale } = await service.reconcileOrder(at("2024-03-05T09:30:00.000Z"), sold)
    expect(stale).toEqual([{ id: unit_id, facts_rev: 2 }])
    expect((await history(unit_id)).at(-1)).toMatchObject({ kind: "fact_changed_at_source", data: { from: delivered } })

    await service.correctFact({ unit_id, fact: "delivered_at", at: installed, reason_code: "other", actor: agent, now })
    await service.reconcileOrder(at(delivered), sold)
    expect(new Date((await read(unit_id)).delivered_at as string).toISOString()).toBe(installed)
  })

  it.each([
    ["the future", "2026-06-02T00:00:00.000Z"],
    ["a time before anything was sold", "1969-12-31T00:00:00.000Z"],
    ["a day without time", "2026-03-05"],
    ["a time without zone", "2026-03-05T09:30:00"],
    ["a leap second", "2026-03-05T23:59:60Z"],
    ["the year 10000", "+010000-01-01T00:00:00Z"],
    ["words", "Infinity"],
  ])("are not in %s", async (_, at) => {
    const unit_id = await sell()
    const refused = service.recordFact({ unit_id, fact: "delivered_at", at, actor: agent, now })
    await expect(refused).rejects.toMatchObject({ type: "invalid_data" })
    expect(await read(unit_id)).toMatchObject({ facts_rev: 1, delivered_at: null })
  })

  it.each(["asunit_nobody", "order_1", "\ud800", "'; drop table x"])("are not written on unit %j", async (unit_id) => {
    const refused = service.recordFact({ unit_id, fact: "delivered_at", at: delivered, actor: agent, now })
    await expect(refused).rejects.toMatchObject({ type: "not_found" })
  })

  it("give one answer each when two people record them at once", async () => {
    const unit_id = await sell()
    const times = ["2026-03-05T10:00:00.000Z", "2026-03-05T11:00:00.000Z"]
    const results = await Promise.allSettled(
      times.map((at) => service.recordFact({ unit_id, fact: "delivered_at", at, actor: agent, now }))
    )
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    expect(await history(unit_id)).toHaveLength(1)
  })

  it("of the law are changed with both values in the history, and nothing when nothing changes", async () => {
    const unit_id = await sell()
    const details = { unit_id, buyer_kind: "business", expected_life_months: 120, actor: agent } as const
    expect(await service.updateUnitDetails(details)).toEqual({ id: unit_id, facts_rev: 2 })
    expect(await service.updateUnitDetails(details)).toEqual({ id: unit_id, facts_rev: 2 })
    expect((await history(unit_id)).map(({ data }) => data)).toEqual([
      { name: "buyer_kind", from: "consumer", to: "business" },
      { name: "expected_life_months", from: null, to: 120 },
    ])
    await expect(service.updateUnitDetails({ unit_id: "asunit_x", actor: agent })).rejects.toMatchObject({
      type: "not_found",
    })
  })

  it("T-006: are read by the calendar of the place once that is put right", async () => {
    const unit_id = await sell()
    await sql(
      "update after_sales_unit set contract_at = '2025-12-31T23:30:00Z', contract_on = '2026-01-01' where id = ?",
      [unit_id]
    )
    await service.updateUnitDetails({ unit_id, country_code: "pt", actor: agent })
    const [subject] = await service.retrieveWarrantySubjects([unit_id])
    expect(subject).toMatchObject({ country_code: "pt", time_zone: "Europe/Lisbon", contract_on: "2025-12-31" })
    expect((await history(unit_id)).map(({ data }) => data)).toEqual([
      { name: "country_code", from: "it", to: "pt" },
      { name: "time_zone", from: "Europe/Rome", to: "Europe/Lisbon" },
    ])
  })

  it("of a failed write leave nothing behind", async () => {
    const unit_id = await sell()
    const wrong = { unit_id, buyer_kind: "robot" as "consumer", actor: agent }
    await expect(service.updateUnitDetails(wrong)).rejects.toMatchObject({ type: "invalid_data" })
    expect(await history(unit_id)).toEqual([])
  })
})
