import type { SyncResult } from "../../../src/modules/warranty"
import { aPolicy } from "./policies"
import { anna, aUnit, shop, then, until, warrantiesOf } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const delivered = { delivered_at: "2025-09-15T08:00:00.000Z" }

describeWarranty("several processes at once", ({ service, sql, inTransaction, statementsOf }) => {
  const kinds = () =>
    sql<{ kind: string; count: number }>(
      `select kind, count(*)::int as count from after_sales_warranty_event group by kind order by kind`
    )
  const sum = (results: SyncResult[], list: keyof SyncResult) => results.flatMap((result) => result[list]).length

  /** Syncs units while another process, which commits after a moment, has issued the legal guarantee of one of them. */
  const syncedWhileIssued = async (taken: { id: string }, units: ReturnType<typeof aUnit>[]) => {
    let synced: Promise<SyncResult> | undefined
    await inTransaction(async (other) => {
      await other(
        `insert into after_sales_warranty (id, unit_id, kind, source_key, terms, lost, start_basis, time_zone,
           product_title, facts_rev)
         select 'aswar_first', ?, 'statutory', 'statutory', ?::jsonb, '[]', 'delivery', 'Europe/Rome', 'Machine', 1`,
        [taken.id, JSON.stringify({ months: { parts: 24, labour: 24, travel: 24 }, exclusions: [], max_uses: null })]
      )
      synced = service.syncWarranties(units, shop)
      await new Promise((resolve) => setTimeout(resolve, 200))
    })
    return (await synced) as SyncResult
  }

  it("make one set of warranties of ten syncs in parallel, and announce each once", async () => {
    await aPolicy(service)
    await aPolicy(service, {}, "plan")
    const units = Array.from({ length: 20 }, () => aUnit(delivered))
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => service.syncWarranties(index % 2 ? units : [...units].reverse(), shop))
    )
    expect(sum(results, "issued")).toBe(60)
    expect(sum(results, "started")).toBe(60)
    expect(sum(results, "changed")).toBe(0)
    expect(await kinds()).toEqual([{ kind: "issued", count: 60 }])
  })

  it("issue what units just sold are owed in two statements, without a transaction", async () => {
    const units = [aUnit(), aUnit()]
    const statements = await statementsOf(() => service.syncWarranties(units, shop))
    expect(statements.map((text) => text.trim().slice(0, 6))).toEqual(["select", "with i"])
    expect(await kinds()).toEqual([{ kind: "issued", count: 2 }])
    const nothing = { issued: [], started: [], changed: [], voided: [] }
    expect(await service.syncWarranties(units, shop)).toEqual(nothing)
  })

  it("issue to some what another process is only just issuing to others of them", async () => {
    const [taken, free] = [aUnit(delivered), aUnit(delivered)]
    const second = await syncedWhileIssued(taken, [taken, free])
    expect(second.issued.map(({ unit_id }) => unit_id)).toEqual([free.id])
    expect(await warrantiesOf(service, taken)).toMatchObject([{ id: "aswar_first" }])
    expect(await warrantiesOf(service, free)).toHaveLength(1)
  })

  it("end with the newest facts, whichever comes first", async () => {
    const orders = Array.from({ length: 10 }, () => aUnit())
    const shipped = orders.map((unit) => then(unit, { shipped_at: "2025-09-12T08:00:00.000Z" }))
    const arrived = shipped.map((unit) => then(unit, delivered))
    const gone = arrived.slice(0, 5).map((unit) => then(unit, { returned_at: "2025-09-20T08:00:00.000Z" }))
    const rounds = [gone, arrived, shipped, orders, arrived, gone, orders, shipped]
    await Promise.all(rounds.map((units) => service.syncWarranties(units, shop)))

    const found = await Promise.all(orders.map(async (unit) => (await warrantiesOf(service, unit))[0]))
    expect(found.slice(0, 5).map(({ void_reason }) => void_reason)).toEqual(Array(5).fill("unit_returned"))
    expect(found.slice(5).map(({ ends_on, status }) => ({ ends_on, status }))).toEqual(
      Array(5).fill({ ends_on: until("2027-09-15"), status: expect.stringMatching(/active|expired/) })
    )
  })

  it("bring newer facts to warranties that another process is only just issuing", async () => {
    const unit = aUnit()
    const known = then(unit, delivered)
    expect(await syncedWhileIssued(unit, [known])).toEqual({
      issued: [],
      started: [{ id: "aswar_first", unit_id: unit.id }],
      changed: [],
      voided: [],
    })
    expect(await warrantiesOf(service, unit)).toHaveLength(1)
  })

  it("see a policy in the moment that it is published, with nothing kept from before", async () => {
    const before = aUnit()
    await service.syncWarranties([before], shop)
    await aPolicy(service)
    const after = aUnit()
    await service.syncWarranties([before, after], shop)
    expect((await warrantiesOf(service, before)).map(({ kind }) => kind)).toEqual(["statutory"])
    expect((await warrantiesOf(service, after)).map(({ kind }) => kind)).toEqual(["statutory", "commercial"])
  })

  it("leave nothing half done when a batch fails", async () => {
    const units = [aUnit(delivered), aUnit({ ...delivered, time_zone: "Europe/Nowhere" })]
    await expect(service.syncWarranties(units, shop)).rejects.toThrow()
    expect(await sql("select id from after_sales_warranty")).toEqual([])
    expect(await kinds()).toEqual([])
  })

  it("publish a version once", async () => {
    const { id } = await aPolicy(service)
    await service.createPolicyVersion({ policy_id: id, actor: anna })
    const racers = await Promise.allSettled(
      [1, 2, 3, 4].map(() => service.publishPolicyVersion({ policy_id: id, version: 2, actor: anna }))
    )
    expect(racers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    const statuses = (await service.retrievePolicy(id)).versions.map(({ status }) => status)
    expect(statuses).toEqual(["published", "retired"])
  })

  it("share the warranties that end soon: each is announced once", async () => {
    const soon = Array.from({ length: 30 }, () => aUnit(delivered))
    await service.syncWarranties([...soon, aUnit({ ...delivered, is_confirmed: false })], shop)
    const now = new Date("2027-09-01T00:00:00.000Z")
    const claims = await Promise.all(
      Array.from({ length: 6 }, () => service.claimExpiring({ now, days: 30, limit: 10 }))
    )
    const claimed = claims.flat().map(({ unit_id }) => unit_id)
    const rest = await service.claimExpiring({ now, days: 30, limit: 100 })
    expect([...claimed, ...rest.map(({ unit_id }) => unit_id)].sort()).toEqual(soon.map(({ id }) => id).sort())
    expect(await kinds()).toEqual([
      { kind: "expiring_announced", count: 30 },
      { kind: "issued", count: 31 },
    ])
  })
})

describeWarranty("warranties that end soon", ({ service }) => {
  const now = new Date("2027-09-01T00:00:00.000Z")
  const claim = (days: number) => service.claimExpiring({ now, days, limit: 100 })

  it("are those that end within the days, not void and not over", async () => {
    await service.syncWarranties(
      [
        aUnit({ delivered_at: "2025-08-15T08:00:00.000Z" }),
        aUnit({ delivered_at: "2025-09-15T08:00:00.000Z" }),
        aUnit({ delivered_at: "2025-09-15T08:00:00.000Z", returned_at: "2025-09-20T08:00:00.000Z" }),
        aUnit({ delivered_at: "2025-10-15T08:00:00.000Z" }),
        aUnit(),
      ],
      shop
    )
    expect(await claim(0)).toEqual([])
    expect(await claim(30)).toHaveLength(1)
    expect(await claim(30)).toEqual([])
    expect(await claim(60)).toHaveLength(1)
  })

  it("are announced again before a new end", async () => {
    const unit = aUnit({ delivered_at: "2025-09-15T08:00:00.000Z" })
    await service.syncWarranties([unit], shop)
    const [{ id }] = await claim(30)
    await service.extendWarranty({ warranty_id: id, cause: "goodwill", cause_id: "case_1", months: 1, actor: anna })
    expect(await claim(30)).toEqual([])
    expect(await claim(60)).toEqual([{ id, unit_id: unit.id }])
  })
})
