import type { WarrantySubject } from "../../../src/modules/warranty"
import { aPolicy } from "./policies"
import { anna, aUnit, shop, synced, then, until, warrantiesOf } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const claimed = "2025-05-20T10:00:00.000Z"
const replacementDelivered = { delivered_at: "2025-06-01T10:00:00.000Z" }

describeWarranty("a unit that is given for another one", ({ service }) => {
  const inFrance = { country_code: "fr", time_zone: "Europe/Paris", contract_on: "2024-01-25" }
  const inPortugal = { country_code: "pt", time_zone: "Europe/Lisbon", contract_on: "2024-01-25" }
  const old = (facts: Partial<WarrantySubject> = {}) =>
    aUnit({ contract_on: "2024-01-25", delivered_at: "2024-01-31T10:00:00.000Z", ...facts })
  const given = (unit: WarrantySubject, facts: Partial<WarrantySubject> = {}) =>
    aUnit({ ...unit, id: `${unit.id}_new`, facts_rev: 1, delivered_at: null, replaces_id: unit.id, ...facts })

  it("carries on the remaining term, and the old unit's promise ends with that reason", async () => {
    const unit = old()
    const [source] = await synced(service, unit)
    await synced(service, then(unit, { replaced_at: claimed }))
    const replacement = given(unit)
    const [carried] = await synced(service, replacement)
    expect(carried).toMatchObject({
      kind: "statutory",
      starts_on: "2024-01-31",
      ends_on: until("2026-01-31"),
      carried_from_id: source.id,
      is_new_term: false,
      status: "expired",
    })
    expect((await synced(service, then(replacement, replacementDelivered)))[0].ends_on).toEqual(until("2026-01-31"))
    expect((await warrantiesOf(service, unit))[0]).toMatchObject({ void_reason: "unit_replaced" })
    const { events } = await service.retrieveAdminWarranty(carried.id)
    expect(events[0]).toMatchObject({ kind: "issued", data: { carried_from_id: source.id } })
  })

  it("carries on the shop's promises with their extensions and the uses that are left", async () => {
    await aPolicy(service, { max_uses: 3 }, "plan")
    const unit = old()
    const [, plan] = await synced(service, unit)
    const use = { warranty_id: plan.id, consumer_kind: "repair_line", consumer_id: "line_1", actor: anna }
    await service.reserveUse(use)
    await service.commitUse(use)
    const extension = { cause: "goodwill", cause_id: "case_1", months: 6 } as const
    await service.extendWarranty({ ...extension, warranty_id: plan.id, actor: anna })

    const [, carried] = await synced(service, given(unit))
    expect(carried).toMatchObject({
      kind: "plan",
      policy_id: plan.policy_id,
      policy_version: 1,
      carried_from_id: plan.id,
      ends_on: { parts: "2029-07-31" },
      max_uses: 2,
      uses: 0,
    })
    expect(carried.extensions).toEqual([expect.objectContaining(extension)])
  })

  it("gets no promise of its own beside, not even from a policy that came since", async () => {
    const unit = old()
    await synced(service, unit)
    await aPolicy(service)
    const replacement = given(unit, { created_at: new Date().toISOString() })
    expect((await synced(service, replacement)).map(({ kind }) => kind)).toEqual(["statutory"])
    expect((await synced(service, then(replacement, replacementDelivered))).map(({ kind }) => kind)).toEqual([
      "statutory",
    ])
  })

  it("T-038: starts anew in France when the consumer had chosen repair", async () => {
    const unit = old(inFrance)
    await synced(service, unit)
    const replacement = given(unit, { has_consumer_chosen_repair: true })
    expect((await synced(service, replacement))[0]).toMatchObject({ status: "pending", is_new_term: true })
    const [carried] = await synced(service, then(replacement, { ...replacementDelivered, serial_number: "SN-NEW" }))
    expect(carried).toMatchObject({
      starts_on: "2025-06-01",
      ends_on: until("2027-06-01"),
      serial_number: "SN-NEW",
      is_new_term: true,
    })
  })

  it("carries on in France when the consumer had chosen replacement", async () => {
    const unit = old(inFrance)
    await synced(service, unit)
    const [carried] = await synced(service, given(unit, replacementDelivered))
    expect(carried).toMatchObject({ is_new_term: false, ends_on: until("2026-01-31") })
  })

  it("starts anew in Portugal always, and never ends before the old one would have", async () => {
    const unit = old(inPortugal)
    const [{ id }] = await synced(service, unit)
    for (const repair of [1, 2, 3, 4]) {
      await service.extendWarranty({ warranty_id: id, cause: "repair", cause_id: `repair_${repair}`, actor: anna })
    }
    const early = { delivered_at: "2024-03-01T10:00:00.000Z" }
    const [carried] = await synced(service, given(unit, early))
    expect(carried).toMatchObject({ is_new_term: true, starts_on: "2024-03-01", ends_on: until("2029-01-31") })
    const other = old(inPortugal)
    await synced(service, other)
    expect((await synced(service, given(other, replacementDelivered)))[0].ends_on).toEqual(until("2028-06-01"))
  })

  it("is found with the unit that it replaces when both come in one batch, in any order", async () => {
    const unit = then(old(), { replaced_at: claimed })
    const replacement = given(unit, { replaced_at: null })
    const again = given(replacement, { id: `${unit.id}_newer` })
    await service.syncWarranties([again, replacement, unit], shop)
    const [first] = await warrantiesOf(service, unit)
    const [second] = await warrantiesOf(service, replacement)
    const [third] = await warrantiesOf(service, again)
    expect([second.carried_from_id, third.carried_from_id]).toEqual([first.id, second.id])
    expect(third.ends_on).toEqual(until("2026-01-31"))
    expect(first.void_reason).toBe("unit_replaced")
  })

  it("counts from its own delivery when the old one had never arrived", async () => {
    const unit = old({ delivered_at: null })
    await synced(service, unit)
    const [carried] = await synced(service, given(unit, replacementDelivered))
    expect(carried).toMatchObject({ starts_on: "2025-06-01", ends_on: until("2027-06-01") })
  })

  it("doesn't carry on what a person had ended", async () => {
    await aPolicy(service)
    const unit = old()
    const [, commercial] = await synced(service, unit)
    await service.voidWarranty({ warranty_id: commercial.id, reason: "misuse", actor: anna })
    expect((await synced(service, given(unit))).map(({ kind }) => kind)).toEqual(["statutory"])
  })

  it("has a guarantee of its own when nothing is known of the old one", async () => {
    const replacement = given(old(), replacementDelivered)
    expect((await synced(service, replacement))[0]).toMatchObject({
      carried_from_id: null,
      ends_on: until("2027-06-01"),
    })
  })

  it("is extended from where the old one had begun", async () => {
    const unit = old()
    await synced(service, unit)
    const [{ id }] = await synced(service, given(unit, replacementDelivered))
    const { warranty } = await service.extendWarranty({
      warranty_id: id,
      cause: "goodwill",
      cause_id: "case_1",
      months: 1,
      actor: anna,
    })
    expect(warranty.ends_on).toEqual(until("2026-02-28"))
  })

  it("T-038: starts anew once it is known that the consumer had chosen repair, and back again if that was wrong", async () => {
    const unit = old(inFrance)
    const [{ id }] = await synced(service, unit)
    await service.extendWarranty({ warranty_id: id, cause: "repair", cause_id: "repair_1", actor: anna })
    const replacement = given(unit, replacementDelivered)
    const [carried] = await synced(service, replacement)
    expect(carried).toMatchObject({ is_new_term: false, ends_on: until("2026-07-31") })
    const goodwill = { warranty_id: carried.id, cause: "goodwill", cause_id: "case_1", months: 1, actor: anna } as const
    await service.extendWarranty(goodwill)

    const chosen = then(replacement, { has_consumer_chosen_repair: true })
    const [anew] = await synced(service, chosen)
    expect(anew).toMatchObject({ is_new_term: true, starts_on: "2025-06-01", ends_on: until("2027-07-01") })
    expect(anew.extensions).toEqual([expect.objectContaining({ cause: "goodwill" })])
    const { events } = await service.retrieveAdminWarranty(carried.id)
    expect(events.find(({ kind }) => kind === "terms_changed")?.data).toMatchObject({
      from: { is_new_term: false },
      to: { is_new_term: true },
    })
    expect(await synced(service, then(chosen, {}))).toMatchObject([{ ends_on: until("2027-07-01") }])

    const [back] = await synced(service, then(then(chosen, {}), { has_consumer_chosen_repair: false }))
    expect(back).toMatchObject({ is_new_term: false, starts_on: "2024-01-31", ends_on: until("2026-08-31") })
    expect(back.extensions.map(({ cause }) => cause).sort()).toEqual(["goodwill", "repair"])
  })
})
