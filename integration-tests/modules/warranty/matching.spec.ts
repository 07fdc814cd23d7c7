import { aDraft, aPolicy } from "./policies"
import { anna, aUnit, synced, then, until, warrantiesOf } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const delivered = { delivered_at: "2025-09-15T08:00:00.000Z" }

describeWarranty("which policies a unit gets", ({ service }) => {
  const policiesOf = async (unit = aUnit(delivered)) =>
    (await synced(service, unit)).filter(({ kind }) => kind !== "statutory")

  it("one of each kind, with terms of its own beside the legal guarantee", async () => {
    const commercial = await aPolicy(service, { start_basis: "end_of_return_window" })
    await aPolicy(service, { months_parts: 120, months_labour: null, months_travel: null }, "durability")
    const warranties = await synced(service, aUnit(delivered))
    expect(warranties.map(({ kind, starts_on, ends_on }) => ({ kind, starts_on, ends_on }))).toEqual([
      { kind: "statutory", starts_on: "2025-09-15", ends_on: until("2027-09-15") },
      { kind: "durability", starts_on: "2025-09-15", ends_on: { parts: "2035-09-15", labour: null, travel: null } },
      {
        kind: "commercial",
        starts_on: "2025-09-29",
        ends_on: { parts: "2030-09-29", labour: "2030-09-29", travel: "2027-09-29" },
      },
    ])
    expect(warranties[2]).toMatchObject({
      policy_id: commercial.id,
      policy_version: 1,
      policy_code: commercial.code,
      policy_name: { en: "Five years", it: "Cinque anni" },
      terms: { guarantor: { name: "Casa Macchine S.r.l." } },
    })
  })

  it("T-061: the longer of what was advertised and what was stated", async () => {
    await aPolicy(service, { months_parts: 24, months_labour: 24, months_travel: 24, advertised_months: 36 })
    expect((await policiesOf())[0].ends_on).toEqual(until("2028-09-15"))
  })

  it("the closest scope wins, and the warranty remembers who lost and why", async () => {
    const all = await aPolicy(service)
    const own = await aPolicy(service, { scope_type: "product", scope_ids: ["prod_espresso"], months_parts: 72 })
    const [warranty] = await policiesOf()
    expect(warranty).toMatchObject({ policy_id: own.id, ends_on: { parts: "2031-09-15" } })
    expect(warranty.lost).toEqual([
      expect.objectContaining({ policy_id: all.id, version: 1, reason: "less_specific_scope", to_policy_id: own.id }),
    ])
  })

  it.each([
    ["type", "ptyp_machines"],
    ["category", "pcat_coffee"],
    ["tag", "ptag_new"],
  ] as const)("by the product's %s", async (scope_type, id) => {
    await aPolicy(service, { scope_type, scope_ids: [id] })
    expect(await service.listScopesInUse()).toEqual([scope_type])
    const product = { type_id: "ptyp_machines", category_ids: ["pcat_coffee"], tag_ids: ["ptag_new"] }
    expect(await policiesOf(aUnit({ ...delivered, product }))).toHaveLength(1)
    expect(await policiesOf(aUnit(delivered))).toEqual([])
  })

  it("by country and by channel", async () => {
    await aPolicy(service, { country_codes: ["de"], sales_channel_ids: ["sc_web"] })
    expect(await policiesOf(aUnit({ country_code: "de" }))).toHaveLength(1)
    expect(await policiesOf(aUnit({ country_code: "it" }))).toEqual([])
    expect(await policiesOf(aUnit({ country_code: "de", sales_channel_id: "sc_till" }))).toEqual([])
  })

  it("no drafts", async () => {
    await aDraft(service)
    expect(await policiesOf()).toEqual([])
    expect(await service.listScopesInUse()).toEqual([])
  })

  it("what was in force when the unit came: a newer version never changes an old promise", async () => {
    const { id } = await aPolicy(service, { months_parts: 60 })
    const old = aUnit(delivered)
    const before = await policiesOf(old)

    await service.createPolicyVersion({ policy_id: id, actor: anna })
    await service.updatePolicyDraft({ policy_id: id, content: { months_parts: 12 }, actor: anna })
    await service.publishPolicyVersion({ policy_id: id, actor: anna })

    expect(await policiesOf(old)).toEqual(before)
    const [kept] = await policiesOf(then(old, { delivered_at: "2025-09-16T08:00:00.000Z" }))
    expect(kept).toMatchObject({ policy_version: 1, ends_on: { parts: "2030-09-16" } })
    const [fresh] = await policiesOf(aUnit(delivered))
    expect(fresh).toMatchObject({ policy_version: 2, ends_on: { parts: "2026-09-15" } })
  })

  it("what was in force when the unit came, even when it is looked at only after a newer one", async () => {
    const { id } = await aPolicy(service)
    const waiting = aUnit({ ...delivered, created_at: new Date().toISOString() })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await service.createPolicyVersion({ policy_id: id, actor: anna })
    await service.publishPolicyVersion({ policy_id: id, actor: anna })
    expect((await policiesOf(waiting))[0].policy_version).toBe(1)
  })

  it("nothing that was published after the unit came, however often it is looked at", async () => {
    const old = aUnit({ created_at: "2025-09-10T00:00:00.000Z" })
    await synced(service, old)
    await aPolicy(service)
    expect(await policiesOf(then(old, delivered))).toEqual([])
  })

  it("a policy for the place that turns out to be the right one", async () => {
    await aPolicy(service, { country_codes: ["de"] })
    const unit = aUnit({ country_code: null })
    expect(await policiesOf(unit)).toEqual([])
    expect(await policiesOf(then(unit, { country_code: "de" }))).toHaveLength(1)
  })

  it("from a backfill the version that the merchant chose, or none", async () => {
    const { versions } = await aPolicy(service, { scope_type: "product", scope_ids: ["prod_other"] })
    await aPolicy(service)
    const old = { ...delivered, origin: "backfill" as const, is_confirmed: false }
    expect(await policiesOf(aUnit(old))).toEqual([])
    const [chosen] = await policiesOf(aUnit({ ...old, policy_version_id: versions[0].id }))
    expect(chosen).toMatchObject({ policy_version_id: versions[0].id, lost: [] })
  })

  it("a business has policies too, and so has a unit bought elsewhere", async () => {
    await aPolicy(service)
    for (const buyer of [{ buyer_kind: "business" as const }, { origin: "registered" as const }]) {
      expect((await synced(service, aUnit(buyer))).map(({ kind }) => kind)).toEqual(["commercial"])
    }
  })

  it("keeps the days of the return window that applied when it was issued", async () => {
    await aPolicy(service, { start_basis: "end_of_return_window" })
    const unit = aUnit()
    await service.syncWarranties([unit], { return_window_days: 14 })
    await service.syncWarranties([then(unit, delivered)], { return_window_days: 100 })
    expect((await warrantiesOf(service, unit))[1].starts_on).toBe("2025-09-29")
  })
})
